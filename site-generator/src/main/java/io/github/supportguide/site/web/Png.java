package io.github.supportguide.site.web;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A square picture of black and white dots as a PNG file. Its dots are not compressed, for there are few, and so it is
 * made of the same bytes wherever it is made.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** One bit a dot, and that is how bright it is; nothing special. */
    private static final byte[] KIND = {1, 0, 0, 0, 0};
    /** A stream in one block that is the last one, and stored as it is. */
    private static final byte[] STORED = {0x78, 0x01, 0x01};

    private static final int AROUND_A_CHUNK = 12;
    private static final int AROUND_DOTS = STORED.length + 4 + 4;

    /** Which dots are black. */
    @FunctionalInterface
    interface Dots {
        boolean isBlack(int x, int y);
    }

    private Png() {}

    static byte[] of(int side, Dots dots) {
        var header =
                ByteBuffer.allocate(8 + KIND.length).putInt(side).putInt(side).put(KIND);
        var data = stored(rows(side, dots));
        var file = ByteBuffer.allocate(SIGNATURE.length + header.capacity() + data.length + 3 * AROUND_A_CHUNK);
        file.put(SIGNATURE);
        put(file, "IHDR", header.array());
        put(file, "IDAT", data);
        put(file, "IEND", new byte[0]);
        return file.array();
    }

    /** Each row begins with a zero: it is not told by the row above. */
    private static byte[] rows(int side, Dots dots) {
        var width = 1 + (side + 7) / 8;
        var rows = new byte[side * width];
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                if (!dots.isBlack(x, y)) {
                    rows[y * width + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return rows;
    }

    private static byte[] stored(byte[] rows) {
        var sum = new Adler32();
        sum.update(rows);
        return ByteBuffer.allocate(rows.length + AROUND_DOTS)
                .put(STORED)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) rows.length)
                .putShort((short) ~rows.length)
                .put(rows)
                .order(ByteOrder.BIG_ENDIAN)
                .putInt((int) sum.getValue())
                .array();
    }

    private static void put(ByteBuffer file, String name, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        file.putInt(content.length).put(named).putInt((int) sum.getValue());
    }
}
