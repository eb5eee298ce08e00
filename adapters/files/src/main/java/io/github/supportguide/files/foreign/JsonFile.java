package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.encoding.EncodedFile;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Json;
import io.github.supportguide.files.syntax.Node;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Foreign JSON, of which nothing is taken that is not sound. */
final class JsonFile {
    private final String name;
    private final Findings findings;

    JsonFile(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    /** The value that a whole file holds, in UTF-8 or UTF-16. */
    static Optional<Node> whole(ForeignFile file, Findings findings) {
        try {
            var text = new EncodedFile(file.path(), file.name(), Optional.empty(), findings).open();
            return text.isEmpty() ? Optional.empty() : closing(text.get(), new JsonFile(file.name(), findings));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path(), e);
        }
    }

    private static Optional<Node> closing(Reader text, JsonFile file) throws IOException {
        try (text) {
            return file.whole(text);
        }
    }

    /** The value that a whole text is. */
    Optional<Node> whole(Reader in) throws IOException {
        var text = new StringWriter();
        in.transferTo(text);
        return value(1, text.toString());
    }

    /** Hands over the object on each line that is not blank; the return value counts those that are none. */
    int eachLine(Reader in, Consumer<Node.Mapping> taker) throws IOException {
        var refused = 0;
        var lines = new BufferedReader(in);
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                var object = value(number, line).flatMap(this::object);
                object.ifPresent(taker);
                refused += object.isPresent() ? 0 : 1;
            }
        }
        return refused;
    }

    /** A value as an object; a finding if it is none. */
    Optional<Node.Mapping> object(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        findings.add(FindingRule.WRONG_SHAPE, node.place(), "mapping", node.shape());
        return Optional.empty();
    }

    private Optional<Node> value(int line, String text) {
        var faults = new Findings();
        var value = Json.readForeign(name, line, text.getBytes(StandardCharsets.UTF_8), faults);
        faults.inOrder().forEach(findings::add);
        return value.filter(node -> !faults.hasErrors());
    }
}
