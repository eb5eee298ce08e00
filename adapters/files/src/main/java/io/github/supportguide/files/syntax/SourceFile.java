package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the objects in a file one after the other, so that a large file of JSON Lines is never held whole. */
public final class SourceFile {
    private final String name;
    private final Findings findings;

    /** @param name as findings tell it */
    public SourceFile(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    /** Hands over each object; what cannot be read becomes a finding. */
    public void eachObject(Syntax syntax, InputStream in, Consumer<Node> taker) throws IOException {
        if (syntax == Syntax.JSON_LINES) {
            eachLine(new Lines(in), taker);
        } else {
            object(syntax, in).ifPresent(taker);
        }
    }

    private Optional<Node> object(Syntax syntax, InputStream in) throws IOException {
        var bytes = in.readNBytes(Limits.FILE_BYTES + 1);
        if (bytes.length > Limits.FILE_BYTES) {
            findings.add(FindingRule.LIMIT, Place.startOf(name), "bytes", String.valueOf(Limits.FILE_BYTES));
            return Optional.empty();
        }
        return SourceText.decode(name, bytes, findings)
                .flatMap(text -> syntax == Syntax.YAML
                        ? Yaml.read(name, text, findings)
                        : Json.read(name, text.getBytes(StandardCharsets.UTF_8), findings));
    }

    private void eachLine(Lines lines, Consumer<Node> taker) throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (lines.tooLong()) {
                var place = new Place(name, lines.number(), 1);
                findings.add(FindingRule.LIMIT, place, "bytes", String.valueOf(Limits.LINE_BYTES));
            } else {
                object(lines.number(), line.get()).ifPresent(taker);
            }
        }
    }

    private Optional<Node> object(int line, byte[] bytes) {
        return SourceText.decode(name, line, bytes, findings)
                .filter(text -> !text.isBlank())
                .flatMap(text -> Json.read(name, line, utf8(text, bytes), findings));
    }

    /** The bytes that were read, unless a byte order mark stood before the text. */
    private static byte[] utf8(String text, byte[] bytes) {
        return bytes[0] == (byte) 0xEF ? text.getBytes(StandardCharsets.UTF_8) : bytes;
    }
}
