package io.github.supportguide.cli.schema;

import static io.github.supportguide.cli.Ran.supportguide;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.supportguide.files.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema as the command prints it, with its objects by their paths and as a judge of texts. */
public record PrintedSchema(JsonNode root) {
    private static final Map<Schema, PrintedSchema> ALL =
            Arrays.stream(Schema.values()).collect(Collectors.toMap(schema -> schema, schema -> of(schema.code())));

    /** By the draft; what is meant for editors only is passed over. */
    private static final SchemaRegistry JUDGES = SchemaRegistry.withDialect(
            Dialect.builder(Dialects.getDraft202012())
                    .keyword(new NonValidationKeyword("patternErrorMessage"))
                    .build(),
            settings -> {});

    public static PrintedSchema of(Schema schema) {
        return ALL.get(schema);
    }

    private static PrintedSchema of(String name) {
        return new PrintedSchema(
                JsonMapper.shared().readTree(supportguide("schema", name).out()));
    }

    /** The objects that may stand in it, by paths such as {@code support.contact} or {@code plans[]}. */
    Map<String, JsonNode> objects() {
        var objects = new TreeMap<String, JsonNode>();
        collect("", root, objects);
        return objects;
    }

    private void collect(String path, JsonNode schema, Map<String, JsonNode> objects) {
        var meant = meant(schema);
        if (meant.has("items")) {
            collect(path + "[]", meant.get("items"), objects);
        }
        if (meant.has("properties")) {
            objects.put(path, meant);
            meant.get("properties")
                    .forEachEntry(
                            (key, property) -> collect(path.isEmpty() ? key : path + "." + key, property, objects));
        }
    }

    /** The definition that a schema refers to, or the schema itself. */
    JsonNode meant(JsonNode schema) {
        return schema.has("$ref")
                ? meant(root.at(schema.get("$ref").stringValue().substring(1)))
                : schema;
    }

    /** The words that may stand in a place; those that are only proposed, too. */
    List<String> choices(JsonNode schema) {
        var meant = meant(schema);
        var words = meant.has("anyOf") ? meant.get("anyOf").get(0).get("enum") : meant.get("enum");
        return words == null ? List.of() : texts(words);
    }

    public static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** Those of an object’s keys that must be there; of several that will do, the first. */
    static TreeSet<String> required(JsonNode object) {
        var required = new TreeSet<>(texts(object.path("required")));
        required.addAll(texts(object.path("anyOf").path(0).path("required")));
        return required;
    }

    /** What is wrong with a text, each with its place. */
    public List<String> faults(String text, InputFormat format) {
        return JUDGES
                .getSchema(root)
                .validate(
                        text,
                        format,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
