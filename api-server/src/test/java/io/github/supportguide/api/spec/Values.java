package io.github.supportguide.api.spec;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up values that a schema of the description allows, at its bounds too. */
final class Values {
    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();
    private static final List<String> MOMENTS = List.of(
            "2020-05-04",
            "2020-05-05",
            "2022-12-31T23:59:59Z",
            "2023-01-01T03:00+09:00",
            "2026-11-19T12:00:00Z",
            "2026-11-22",
            "2026-11-22T08:30",
            "2026-11-22T12:00:00.123456789Z",
            "2028-02-29",
            "0001-01-01",
            "9999-12-31T23:59:59Z");

    /** As the pattern allows them, and no calendar. */
    private static final List<String> NO_MOMENTS =
            List.of("2026-02-30", "2026-13-01", "2026-11-22T24:00", "0000-01-01T00:00+18:00", "9999-12-31T23:59-18:00");

    private final Description description;
    private final Map<String, List<String>> known;
    private final Random random;

    /** @param known real texts for schemas that tell no more than a pattern, by their names */
    Values(Description description, Map<String, List<String>> known, Random random) {
        this.description = description;
        this.known = known;
        this.random = random;
    }

    /** The value of a parameter as a text. */
    String text(JsonNode schema) {
        var value = of(schema);
        return value.isNull() ? "" : value.asString();
    }

    JsonNode of(JsonNode schema) {
        var name = schema.path("$ref").asString("").replaceFirst(".*/", "");
        if (known.containsKey(name)) {
            return JSON.stringNode(one(known.get(name)));
        }
        if (name.equals("AskedMoment")) {
            return JSON.stringNode(one(onceIn(8) ? NO_MOMENTS : MOMENTS));
        }
        return meant(description.meant(schema));
    }

    private JsonNode meant(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        var choices = schema.has("anyOf") ? schema.get("anyOf") : schema.path("oneOf");
        if (!choices.isEmpty()) {
            return of(choices.get(random.nextInt(choices.size())));
        }
        return switch (schema.path("type").asString("string")) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" ->
                JSON.numberNode(number(
                        schema.get("minimum").asInt(), schema.get("maximum").asInt()));
            case "null" -> JSON.nullNode();
            default -> JSON.stringNode(one(List.of("backup", "a", "備份", "Contoso", "x".repeat(100))));
        };
    }

    /** Every second time one of the bounds. */
    private int number(int least, int most) {
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextInt(most - least + 1);
        };
    }

    private ObjectNode object(JsonNode schema) {
        var required = Description.texts(schema.path("required"));
        var object = JSON.objectNode();
        schema.get("properties").properties().stream()
                .filter(property -> required.contains(property.getKey()) || random.nextInt(3) == 0)
                .forEach(property -> object.set(property.getKey(), of(property.getValue())));
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        var items = IntStream.range(0, random.nextInt(6)).mapToObj(index -> of(schema.get("items")));
        return JSON.arrayNode().addAll(items.toList());
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }
}
