package io.github.supportguide.files.syntax;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file as bytes, one at a time. A line that is too long is passed over. */
final class Lines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private int number;
    private long length;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line read last has more than {@link Limits#LINE_BYTES}; only its start was read then. */
    boolean tooLong() {
        return length > Limits.LINE_BYTES;
    }

    /** The next line without its end; empty at the end of the file. */
    Optional<byte[]> next() throws IOException {
        if (isAtEnd()) {
            return Optional.empty();
        }
        number++;
        length = 0;
        var line = new ByteArrayOutputStream(1024);
        while (!isAtEnd()) {
            var end = endOfLine();
            take(end, line);
            if (end < filled) {
                next = end + 1;
                break;
            }
        }
        return Optional.of(line.toByteArray());
    }

    private boolean isAtEnd() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled == 0;
    }

    private int endOfLine() {
        var end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void take(int end, ByteArrayOutputStream line) {
        var room = Limits.LINE_BYTES - line.size();
        line.write(buffer, next, Math.min(end - next, room));
        length += end - next;
        next = end;
    }
}
