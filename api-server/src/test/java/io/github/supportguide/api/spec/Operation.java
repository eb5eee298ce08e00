package io.github.supportguide.api.spec;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What one method does at one address, as the description tells it. */
record Operation(Description description, String path, String method, JsonNode told) {

    /** Its own parameters and those of its address. */
    List<JsonNode> parameters() {
        var shared = description.root.get("paths").get(path).path("parameters");
        return Stream.concat(Description.each(shared), Description.each(told.path("parameters")))
                .map(description::meant)
                .toList();
    }

    /** Its path with the examples of its parameters in it. */
    String address() {
        var address = path;
        for (var parameter : parametersIn("path")) {
            address = address.replace(
                    "{" + parameter.get("name").asString() + "}",
                    parameter.get("example").asString());
        }
        return address;
    }

    boolean answersAt(String address) {
        return address.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    List<JsonNode> parametersIn(String place) {
        return parameters().stream()
                .filter(parameter -> parameter.get("in").asString().equals(place))
                .toList();
    }

    Set<String> statuses() {
        return Set.copyOf(told.get("responses").propertyNames());
    }

    JsonNode response(int status) {
        return description.meant(told.get("responses").path(String.valueOf(status)));
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
