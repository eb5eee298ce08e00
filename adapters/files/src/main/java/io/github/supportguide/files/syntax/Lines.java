package io.github.supportguide.files.syntax;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file as bytes, one at a time. A line that is too long is passed over. */
final class Lines {
    private static final int END = -1;

    private final InputStream in;
    private int number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line read last has more than {@link Limits#LINE_BYTES}; only its start was read then. */
    boolean tooLong() {
        return tooLong;
    }

    /** The next line without its end; empty at the end of the file. */
    Optional<byte[]> next() throws IOException {
        var unit = in.read();
        if (unit == END) {
            return Optional.empty();
        }
        number++;
        tooLong = false;
        var line = new ByteArrayOutputStream(1024);
        for (; unit != END && unit != '\n'; unit = in.read()) {
            add(unit, line);
        }
        return Optional.of(line.toByteArray());
    }

    private void add(int unit, ByteArrayOutputStream line) {
        if (line.size() < Limits.LINE_BYTES) {
            line.write(unit);
        } else if (unit != '\r') {
            tooLong = true;
        }
    }
}
