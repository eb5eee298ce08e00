package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.Place;

/** Tells lines and columns of growing offsets into UTF-8 bytes, passing over each byte once. */
final class Places {
    private final String file;
    private final byte[] bytes;
    private int offset;
    private int line;
    private int column = 1;

    Places(String file, int firstLine, byte[] bytes) {
        this.file = file;
        this.line = firstLine;
        this.bytes = bytes;
    }

    /** The place of an offset that is not before the one asked for last; an unknown one is there. */
    Place at(long target) {
        while (offset < target && offset < bytes.length) {
            pass(bytes[offset++]);
        }
        return new Place(file, line, column);
    }

    private void pass(byte unit) {
        if (unit == '\n') {
            line++;
            column = 1;
        } else if ((unit & 0xC0) != 0x80) {
            column++;
        }
    }
}
