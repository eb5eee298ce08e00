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

    public static Optional<String> decode(String file, byte[] bytes, Findings findings) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            findings.add(FindingRule.ENCODING, end(file, out.flip().toString()));
            return Optional.empty();
        }
        var text = out.flip().toString();
        var nul = text.indexOf('\0');
        if (nul >= 0) {
            findings.add(FindingRule.ENCODING, end(file, text.substring(0, nul)));
            return Optional.empty();
        }
        return Optional.of(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
    }

    private static Place end(String file, String text) {
        var lineStart = text.lastIndexOf('\n') + 1;
        var line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Place(file, line, 1 + text.codePointCount(lineStart, text.length()));
    }
}
