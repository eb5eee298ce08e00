package io.github.supportguide.api.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The description of the API as tests read it. */
final class Description {
    private static final Set<String> METHODS = Set.of("get", "head", "options", "post");

    final JsonNode root = OpenApi.document();

    /** In the order of the document. */
    final List<Operation> operations = read();

    private List<Operation> read() {
        return root.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(member -> new Operation(this, path.getKey(), member.getKey(), member.getValue())))
                .toList();
    }

    /** What answers a request; where an address is told as such and by a pattern, the former. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> operation.answersAt(path))
                .min(Comparator.comparing(operation -> operation.path().indexOf('{')));
    }

    /** What a reference leads to, or the node itself. */
    JsonNode meant(JsonNode node) {
        return node.has("$ref")
                ? root.at(JsonPointer.compile(node.get("$ref").asString().substring(1)))
                : node;
    }

    JsonNode schema(String name) {
        return root.at("/components/schemas/" + name);
    }

    /** Every object in the document by its place. */
    Map<String, JsonNode> objects() {
        var objects = new TreeMap<String, JsonNode>();
        collect("#", root, objects);
        return objects;
    }

    private static void collect(String place, JsonNode node, Map<String, JsonNode> objects) {
        if (node.isObject()) {
            objects.put(place, node);
            node.properties()
                    .forEach(member -> collect(place + "/" + escaped(member.getKey()), member.getValue(), objects));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collect(place + "/" + index, node.get(index), objects);
            }
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> texts(JsonNode list) {
        return each(list).map(JsonNode::asString).toList();
    }
}
