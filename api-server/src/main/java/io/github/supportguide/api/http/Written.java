package io.github.supportguide.api.http;

import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.json.Wire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A reply as bytes, and packed for whoever unpacks it. For any number of threads. */
public final class Written {
    private static final int WORTH_PACKING = 1400;

    private final byte[] plain;
    private final @Nullable String next;
    private final List<Trace.Answered> answers;
    private volatile byte @Nullable [] packed;

    private Written(byte[] plain, @Nullable String next, List<Trace.Answered> answers) {
        this.plain = plain;
        this.next = next;
        this.answers = answers;
    }

    /** @param answers what it answers, to be counted as often as it is sent */
    static Written of(Reply reply, List<Trace.Answered> answers) {
        return new Written(Wire.bytes(reply.shape()), reply.next(), answers);
    }

    /** Bytes that are no answer to anything. */
    public static Written of(byte[] plain) {
        return new Written(plain, null, List.of());
    }

    boolean isWorthPacking() {
        return plain.length >= WORTH_PACKING;
    }

    byte[] plain() {
        return plain;
    }

    /** Made when somebody first wants it. */
    byte[] packed() {
        var known = packed;
        if (known == null) {
            known = pack(plain);
            packed = known;
        }
        return known;
    }

    /** The address of the next page, or null. */
    @Nullable
    String next() {
        return next;
    }

    List<Trace.Answered> answers() {
        return answers;
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
