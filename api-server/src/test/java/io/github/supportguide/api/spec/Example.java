package io.github.supportguide.api.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An example of the description: what is sent, and what comes back. */
record Example(Path file, ObjectNode told) {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/supportguide/api/spec/examples");
    private static final JsonMapper JSON = new JsonMapper();
    private static final DefaultIndenter STEP = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter NEATLY = JSON.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(STEP)
                    .withArrayIndenter(STEP));

    static List<Example> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Example::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(Path file) {
        return new Example(file, (ObjectNode) JSON.readTree(file));
    }

    Sent request() {
        var request = told.get("x-request");
        var sent =
                new Sent(request.get("method").asString(), request.get("target").asString(), headers(request), null);
        return request.has("body")
                ? sent.with("Content-Type", "application/json").saying(text(request.get("body")))
                : sent;
    }

    private static Map<String, String> headers(JsonNode request) {
        return request.path("headers").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().asString()));
    }

    /** A body that is no JSON stands there as a text. */
    private static String text(JsonNode body) {
        return body.isString() ? body.asString() : body.toString();
    }

    /** What comes back. */
    JsonNode value() {
        return told.get("value");
    }

    int status() {
        return value().path("status").asInt(200);
    }

    /** The file as it has to be for a server that says something else. */
    void write(JsonNode value) {
        var text = NEATLY.writeValueAsString(told.set("value", value)) + "\n";
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
