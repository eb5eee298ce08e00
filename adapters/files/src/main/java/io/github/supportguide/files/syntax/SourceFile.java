package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the objects in a file one after the other, so that a large file of JSON Lines is never held whole. */
public final class SourceFile {
    /** The first byte of a byte order mark. */
    private static final byte BOM_START = (byte) 0xEF;

    private final String name;
    private final Findings findings;

    /** @param name as findings tell it */
    public SourceFile(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    /**
     * Reads each object and hands over what came of it, in the order of the file; what cannot be read becomes a
     * finding.
     *
     * @param read has to be safe to call from several threads
     */
    public <T> void eachObject(Syntax syntax, InputStream in, Function<Node, T> read, Consumer<T> taker)
            throws IOException {
        if (syntax == Syntax.JSON_LINES) {
            eachLine(new Lines(in), read, taker);
        } else {
            object(syntax, in).map(read).ifPresent(taker);
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

    /** Lines are read on all processors, and handed over on this thread. */
    private <T> void eachLine(Lines lines, Function<Node, T> read, Consumer<T> taker) throws IOException {
        for (var some = lines.some(); !some.isEmpty(); some = lines.some()) {
            some.parallelStream().map(line -> line(line, read)).toList().forEach(line -> {
                findings.addAll(line.findings());
                line.object().ifPresent(taker);
            });
        }
    }

    private <T> Parsed<T> line(Lines.Line line, Function<Node, T> read) {
        var found = new Findings();
        return new Parsed<>(object(line, found).map(read), found);
    }

    private Optional<Node> object(Lines.Line line, Findings found) {
        if (line.tooLong()) {
            var place = new Place(name, line.number(), 1);
            found.add(FindingRule.LIMIT, place, "bytes", String.valueOf(Limits.LINE_BYTES));
            return Optional.empty();
        }
        return SourceText.decode(name, line.number(), line.bytes(), found)
                .filter(text -> !text.isBlank())
                .flatMap(text -> Json.read(name, line.number(), utf8(text, line.bytes()), found));
    }

    /** The bytes that were read, unless a byte order mark stood before the text. */
    private static byte[] utf8(String text, byte[] bytes) {
        return bytes[0] == BOM_START ? text.getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private record Parsed<T>(Optional<T> object, Findings findings) {}
}
