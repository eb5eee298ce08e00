package io.github.supportguide.api.spec;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes up requests that an operation allows. */
final class Inventor {
    private final Values values;

    Inventor(Values values) {
        this.values = values;
    }

    Sent request(Operation operation) {
        var query = operation.parametersIn("query").stream()
                .filter(this::isSent)
                .map(parameter -> name(parameter) + "=" + encoded(text(parameter)))
                .collect(Collectors.joining("&"));
        var sent = new Sent(
                operation.method().toUpperCase(Locale.ROOT),
                path(operation) + (query.isEmpty() ? "" : "?" + query),
                Map.of(),
                null);
        return withBody(operation, withHeaders(operation, sent));
    }

    private boolean isSent(JsonNode parameter) {
        return parameter.path("required").asBoolean(false) || values.onceIn(4);
    }

    private String path(Operation operation) {
        var path = operation.path();
        for (var parameter : operation.parametersIn("path")) {
            path = path.replace("{" + name(parameter) + "}", segment(parameter));
        }
        return path;
    }

    private String segment(JsonNode parameter) {
        return encoded(values.onceIn(2) ? parameter.get("example").asString() : text(parameter));
    }

    /** Every second time what the example says, which is there. */
    private String text(JsonNode parameter) {
        return parameter.has("example") && values.onceIn(2)
                ? parameter.get("example").asString()
                : values.text(parameter.get("schema"));
    }

    private Sent withHeaders(Operation operation, Sent sent) {
        var all = sent;
        for (var parameter : operation.parametersIn("header")) {
            if (values.onceIn(5)) {
                all = all.with(
                        name(parameter), parameter.at("/schema/examples/0").asString());
            }
        }
        return all;
    }

    private Sent withBody(Operation operation, Sent sent) {
        var content = operation.told().at("/requestBody/content/application~1json");
        return content.isMissingNode()
                ? sent
                : sent.with("Content-Type", "application/json")
                        .saying(values.of(content.get("schema")).toString());
    }

    private static String name(JsonNode parameter) {
        return parameter.get("name").asString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
