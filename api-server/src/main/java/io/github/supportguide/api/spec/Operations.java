package io.github.supportguide.api.spec;

import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one address takes. Adds what is not worth writing down again and again: usual replies, HEAD and OPTIONS. */
final class Operations {
    private static final String PARAMETERS = "parameters";
    private static final String RESPONSES = "responses";

    private final ObjectNode methods;
    private final ObjectNode get;

    Operations(JsonNode methods) {
        this.methods = (ObjectNode) methods;
        this.get = (ObjectNode) methods.get("get");
    }

    /** @param aboutMethods what is said to who asks for the methods, and to who takes another one */
    void complete(JsonNode aboutMethods) {
        var usual = methods.remove("x-usual");
        Stream.of("get", "post")
                .filter(methods::has)
                .forEach(method -> addUsual(methods.withObject("/" + method), usual));
        methods.set("head", head());
        methods.set("options", options(usual, aboutMethods.get("told")));
        get.withObject("/" + RESPONSES).set("405", aboutMethods.get("refused"));
    }

    private static void addUsual(ObjectNode operation, JsonNode usual) {
        operation.withArray("/" + PARAMETERS).addAll((ArrayNode) usual.get(PARAMETERS));
        usual.get(RESPONSES)
                .properties()
                .forEach(response ->
                        operation.withObject("/" + RESPONSES).putIfAbsent(response.getKey(), response.getValue()));
    }

    private ObjectNode head() {
        var head = besides("head", "Says everything of the reply to a GET but its body.");
        head.set(PARAMETERS, get.get(PARAMETERS));
        var responses = head.putObject(RESPONSES);
        get.get(RESPONSES)
                .properties()
                .forEach(response -> responses.set(response.getKey(), bodiless(response.getValue())));
        return head;
    }

    private static JsonNode bodiless(JsonNode response) {
        return ((ObjectNode) response).deepCopy().without("content");
    }

    private ObjectNode options(JsonNode usual, JsonNode told) {
        var options = besides("options", "Tells the methods that the address takes.");
        options.putObject(RESPONSES).set("204", told).setAll((ObjectNode) usual.get(RESPONSES));
        return options;
    }

    private ObjectNode besides(String method, String description) {
        var id = get.get("operationId").asString();
        return methods.objectNode()
                .put("operationId", method + id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1))
                .put("summary", get.get("summary").asString() + ": " + method.toUpperCase(Locale.ROOT))
                .put("description", description)
                .set("tags", methods.arrayNode().add("HEAD and OPTIONS"));
    }
}
