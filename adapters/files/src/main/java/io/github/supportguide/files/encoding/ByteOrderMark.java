package io.github.supportguide.files.encoding;

import java.util.Arrays;
import java.util.Optional;

/** The bytes that some programs put in front of a text to tell its encoding. */
enum ByteOrderMark {
    UTF_8(Encoding.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(Encoding.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(Encoding.UTF_16BE, 0xFE, 0xFF);

    private final Encoding encoding;
    private final int[] bytes;

    ByteOrderMark(Encoding encoding, int... bytes) {
        this.encoding = encoding;
        this.bytes = bytes;
    }

    static Optional<ByteOrderMark> of(byte[] head) {
        return Arrays.stream(values()).filter(mark -> mark.starts(head)).findFirst();
    }

    Encoding encoding() {
        return encoding;
    }

    int length() {
        return bytes.length;
    }

    private boolean starts(byte[] head) {
        for (var index = 0; index < bytes.length; index++) {
            if (index >= head.length || (head[index] & 0xFF) != bytes[index]) {
                return false;
            }
        }
        return true;
    }
}
