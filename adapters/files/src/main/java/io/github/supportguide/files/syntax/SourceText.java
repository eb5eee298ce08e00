package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file, which has to be UTF-8; a byte order mark in front is left out. */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** The text of a whole file. */
    public static Optional<String> decode(String file, byte[] bytes, Findings findings) {
        return decode(file, 1, bytes, findings);
    }

    /** The text of a piece of a file that starts with a line. */
    static Optional<String> decode(String file, int firstLine, byte[] bytes, Findings findings) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var broken = decoder.decode(in, out, true).isError();
        var text = out.flip().toString();
        var readable = text.indexOf('\0') < 0 ? text.length() : text.indexOf('\0');
        if (broken || readable < text.length()) {
            findings.add(FindingRule.ENCODING, end(file, firstLine, text.substring(0, readable)));
            return Optional.empty();
        }
        return Optional.of(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
    }

    private static Place end(String file, int firstLine, String text) {
        var lineStart = text.lastIndexOf('\n') + 1;
        var lines = (int) text.chars().filter(character -> character == '\n').count();
        return new Place(file, firstLine + lines, 1 + text.codePointCount(lineStart, text.length()));
    }
}
