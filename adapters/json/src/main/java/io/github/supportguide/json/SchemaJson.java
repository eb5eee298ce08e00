package io.github.supportguide.json;

import io.github.supportguide.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A JSON Schema as it is published: whole, with every definition it refers to, and each of its keys told in words. */
public final class SchemaJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final String DEFINITIONS = "$defs";
    private static final String REFERENCE = "$ref";
    private static final String PROPERTIES = "properties";
    private static final String DESCRIPTION = "description";

    /** Our own word for who sees what stands at a key; it is told in the description. */
    private static final String AUDIENCE = "x-audience";

    /** What editors say of a text that does not fit its pattern; kept as the finding that the reader makes of it. */
    private static final String REFUSAL = "patternErrorMessage";

    private SchemaJson() {}

    /**
     * @param name what the schema is called
     * @param kept the schema without words; what its objects and their keys are called is where words are found
     * @param shared the definitions that it may refer to besides its own
     * @param languages in which it is told, one line each
     */
    public static byte[] bytes(String name, byte[] kept, byte[] shared, List<Words> languages) {
        var words = new SchemaWords(languages);
        var schema = (ObjectNode) JSON.readTree(kept);
        var definitions = definitions(schema, JSON.readTree(shared));
        describe(name, schema, words);
        definitions.forEachEntry((object, definition) -> describe(object, definition, words));
        var whole = headed(name, schema, words).set(DEFINITIONS, definitions);
        whole.findParents(REFUSAL).forEach(refusing -> tellRemedy((ObjectNode) refusing, words));
        return (JSON.writer().with(PRETTY).writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Those that the schema refers to, and those that these refer to; takes the schema’s own out of it. */
    private static ObjectNode definitions(ObjectNode schema, JsonNode shared) {
        var known = JSON.createObjectNode().setAll((ObjectNode) shared.get(DEFINITIONS));
        if (schema.remove(DEFINITIONS) instanceof ObjectNode own) {
            known.setAll(own);
        }
        var needed = JSON.createObjectNode();
        need(schema, known, needed);
        return needed;
    }

    private static void need(JsonNode schema, ObjectNode known, ObjectNode needed) {
        for (var reference : schema.findValuesAsString(REFERENCE)) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            if (!needed.has(name)) {
                needed.set(name, known.required(name));
                need(needed.get(name), known, needed);
            }
        }
    }

    private static void describe(String object, JsonNode schema, SchemaWords words) {
        if (schema.get(PROPERTIES) instanceof ObjectNode properties) {
            for (var key : List.copyOf(properties.propertyNames())) {
                properties.set(key, described(object, key, (ObjectNode) properties.get(key), words));
            }
        }
    }

    private static ObjectNode described(String object, String key, ObjectNode schema, SchemaWords words) {
        var text = schema.remove(AUDIENCE) instanceof StringNode audience
                ? words.text(object, key, audience.stringValue())
                : words.text(object, key);
        return JSON.createObjectNode().put(DESCRIPTION, text).setAll(schema);
    }

    private static void tellRemedy(ObjectNode schema, SchemaWords words) {
        schema.put(REFUSAL, words.remedy(schema.get(REFUSAL).stringValue()));
    }

    /** With what it is about right behind its own name. */
    private static ObjectNode headed(String name, ObjectNode schema, SchemaWords words) {
        return JSON.createObjectNode()
                .set("$schema", schema.get("$schema"))
                .set("$id", schema.get("$id"))
                .put("title", words.title(name))
                .put(DESCRIPTION, words.text(name))
                .setAll(schema);
    }
}
