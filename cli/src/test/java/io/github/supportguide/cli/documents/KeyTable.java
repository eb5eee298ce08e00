package io.github.supportguide.cli.documents;

import io.github.supportguide.cli.schema.PrintedSchema;
import io.github.supportguide.files.schema.Schema;
import io.github.supportguide.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys of an object in the schemas, as a table for people. */
final class KeyTable {
    private static final Words WORDS = Words.orEnglish("en");
    private static final Map<String, JsonNode> KEPT = kept();

    private final String name;
    private final JsonNode object;

    KeyTable(String name) {
        this.name = name;
        this.object = KEPT.get(name);
    }

    /** Every schema and definition by its name. */
    private static Map<String, JsonNode> kept() {
        var kept = new LinkedHashMap<String, JsonNode>();
        for (var schema : Schema.values()) {
            var root = JsonMapper.shared().readTree(schema.bytes());
            kept.put(schema.code(), root);
            root.path("$defs").forEachEntry(kept::put);
        }
        JsonMapper.shared().readTree(Schema.shared()).get("$defs").forEachEntry(kept::put);
        return kept;
    }

    String markdown() {
        var head = Stream.of(
                "<a id=\"%s\"></a>\n".formatted(name),
                "| key | what it is | who sees it | you write |",
                "| --- | --- | --- | --- |");
        var rows = object.get("properties").propertyNames().stream().map(this::row);
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private String row(String key) {
        var property = object.get("properties").get(key);
        var isNeeded = PrintedSchema.texts(object.path("required")).contains(key);
        var fallback = property.has("default") ? "; without it `" + flow(property.get("default")) + "`" : "";
        return "| %s | %s | %s | %s |"
                .formatted(
                        isNeeded ? "**`" + key + "`**" : "`" + key + "`",
                        WORDS.say("schema." + name + "." + key),
                        audience(property),
                        written(property) + fallback);
    }

    private static String audience(JsonNode property) {
        return keys(property).isPresent() && !property.has("x-audience")
                ? "see its keys"
                : WORDS.say("schema-audience." + property.path("x-audience").asString("public"));
    }

    private static String written(JsonNode property) {
        var list = meant(property).has("items") ? "a list of " : "";
        return keys(property).map(list::concat).orElseGet(() -> text(property));
    }

    /** Where the keys of what stands there are told, or of what stands in the list there. */
    private static Optional<String> keys(JsonNode property) {
        var place = meant(property).has("items") ? meant(property).get("items") : property;
        return meant(place).has("properties")
                ? Optional.of("[these keys](#%s)".formatted(reference(place)))
                : Optional.empty();
    }

    private static String text(JsonNode property) {
        if (reference(property).equals("truth")) {
            return code(List.of("true", "false"));
        }
        var meant = meant(property);
        var words = meant.has("anyOf") ? meant.get("anyOf").get(0).path("enum") : meant.path("enum");
        return words.isEmpty() ? "`" + flow(example(property)) + "`" : code(PrintedSchema.texts(words));
    }

    private static JsonNode example(JsonNode property) {
        return property.has("const")
                ? property.get("const")
                : property.get("examples").get(0);
    }

    private static String code(List<String> words) {
        return words.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }

    private static JsonNode meant(JsonNode schema) {
        return schema.has("$ref") ? KEPT.get(reference(schema)) : schema;
    }

    private static String reference(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** As YAML writes it in one line. */
    private static String flow(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(KeyTable::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.isObject()
                ? value.propertyStream()
                        .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : value.asString();
    }
}
