package io.github.supportguide.api.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files that the description is written in. An object that is nothing but a {@code $ref} to a file, or to a place
 * in one, stands for what is there; names of files count from the folder of the description. References within the
 * document stay what they are.
 */
final class Parts {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> files = new HashMap<>();

    /** A file with everything that it refers to in its place. */
    JsonNode whole(String reference) {
        var place = reference.split("#", 2);
        var file = files.computeIfAbsent(place[0], Parts::read);
        return filled(place.length == 1 ? file : file.at(JsonPointer.compile(place[1])));
    }

    private JsonNode filled(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var reference = object.path("$ref").asString("#");
            return reference.startsWith("#") ? filled(object) : whole(reference);
        }
        return node instanceof ArrayNode array ? filled(array) : node;
    }

    private JsonNode filled(ObjectNode object) {
        var filled = JSON.createObjectNode();
        object.properties().forEach(member -> filled.set(member.getKey(), filled(member.getValue())));
        return filled;
    }

    private JsonNode filled(ArrayNode array) {
        return JSON.createArrayNode()
                .addAll(List.copyOf(array.values()).stream().map(this::filled).toList());
    }

    private static JsonNode read(String name) {
        try (var in = Parts.class.getResourceAsStream(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read our own " + name, e);
        }
    }
}
