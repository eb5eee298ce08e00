package io.github.supportguide.files.syntax;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file as bytes, some at a time. */
final class Lines {
    private static final int SOME = 512;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next lines; none at the end of the file. */
    List<Line> some() throws IOException {
        var lines = new ArrayList<Line>(SOME);
        while (lines.size() < SOME && !isAtEnd()) {
            lines.add(line());
        }
        return lines;
    }

    private Line line() throws IOException {
        var line = new ByteArrayOutputStream(1024);
        var length = 0L;
        var ended = false;
        while (!ended && !isAtEnd()) {
            var end = endOfLine();
            var room = Limits.LINE_BYTES - line.size();
            line.write(buffer, next, Math.min(end - next, room));
            length += end - next;
            ended = end < filled;
            next = ended ? end + 1 : end;
        }
        return new Line(++number, line.toByteArray(), length > Limits.LINE_BYTES);
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

    /**
     * One line without its end.
     *
     * @param number from 1
     * @param tooLong whether it has more than {@link Limits#LINE_BYTES}; then these are only its start
     */
    record Line(int number, byte[] bytes, boolean tooLong) {}
}
