package io.github.supportguide.files.encoding;

import io.github.supportguide.catalogue.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/** Passes over a file once to see whether all of it is in an encoding. */
final class Scan {
    private static final int BLOCK = 1 << 16;

    private final String file;
    private final CharBuffer characters = CharBuffer.allocate(BLOCK);
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private int passed;

    Scan(String file) {
        this.file = file;
    }

    /** How many bytes stand before the fault. */
    int passed() {
        return passed;
    }

    /** Where the first character stands that is not of the encoding, or that no text holds. */
    Optional<Place> fault(InputStream in, CharsetDecoder decoder) throws IOException {
        var bytes = ByteBuffer.allocate(BLOCK).limit(0);
        var end = false;
        while (!end) {
            end = fill(bytes, in);
            var broken = false;
            var full = true;
            while (full && !broken) {
                var start = bytes.position();
                var result = decoder.decode(bytes, characters, end);
                passed += bytes.position() - start;
                full = result.isOverflow();
                broken = !pass() || result.isError();
            }
            if (broken) {
                return Optional.of(new Place(file, line, column));
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("ByteBufferBackingArray") // we have allocated it ourselves
    private static boolean fill(ByteBuffer bytes, InputStream in) throws IOException {
        bytes.compact();
        var read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        var end = read < bytes.remaining();
        bytes.position(bytes.position() + read).flip();
        return end;
    }

    /** Counts what was decoded; false from a character on that no text holds. */
    private boolean pass() {
        characters.flip();
        while (characters.hasRemaining()) {
            var character = characters.get();
            if (character == 0) {
                return false;
            }
            count(character);
        }
        characters.clear();
        return true;
    }

    private void count(char character) {
        if (character == '\r' || character == '\n' && !afterReturn) {
            line++;
            column = 1;
        } else if (character != '\n' && !Character.isLowSurrogate(character)) {
            column++;
        }
        afterReturn = character == '\r';
    }
}
