package io.github.supportguide.api.http;

import io.github.supportguide.json.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A reply as bytes, and packed for whoever unpacks it. For any number of threads. */
final class Written {
    private static final int WORTH_PACKING = 1400;

    private final byte[] plain;
    private final String next;
    private volatile byte[] packed;

    private Written(byte[] plain, String next) {
        this.plain = plain;
        this.next = next;
    }

    static Written of(Reply reply) {
        return new Written(Wire.bytes(reply.shape()), reply.next());
    }

    boolean isWorthPacking() {
        return plain.length >= WORTH_PACKING;
    }

    byte[] plain() {
        return plain;
    }

    /** Made when somebody first wants it. */
    byte[] packed() {
        if (packed == null) {
            packed = pack(plain);
        }
        return packed;
    }

    /** The address of the next page, or null. */
    String next() {
        return next;
    }

    private static byte[] pack(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack in memory", e);
        }
        return out.toByteArray();
    }
}
