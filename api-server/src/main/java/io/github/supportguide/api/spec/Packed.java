package io.github.supportguide.api.spec;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes as they are and as gzip packs them.
 *
 * @param name says what is in them
 */
record Packed(String name, byte[] plain, byte[] gzip) {
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?i)(^|[,\\s])gzip\\s*(,|$|;(?!\\s*q=0(\\.0*)?\\s*(,|$)))");
    private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");
    private static final int NAME_LENGTH = 22;

    static Packed of(byte[] bytes) {
        return new Packed(name(bytes), bytes, packed(bytes));
    }

    /** The whole, or only that the copy which the caller has still counts. */
    void send(Context ctx) {
        var packs = TAKES_GZIP
                .matcher(String.valueOf(ctx.header("Accept-Encoding")))
                .find();
        ctx.header("ETag", '"' + name + (packs ? "-gzip" : "") + '"');
        if (isKnown(ctx.header("If-None-Match"))) {
            ctx.status(304).header("Content-Length", String.valueOf((packs ? gzip : plain).length));
        } else if (packs) {
            ctx.header("Content-Encoding", "gzip").result(gzip);
        } else {
            ctx.result(plain);
        }
    }

    private boolean isKnown(String ifNoneMatch) {
        var known = String.valueOf(ifNoneMatch);
        return known.strip().equals("*")
                || TAG.matcher(known)
                        .results()
                        .map(tag -> tag.group(1))
                        .anyMatch(tag -> tag.equals(name) || tag.equals(name + "-gzip"));
    }

    private static String name(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack in memory", e);
        }
        return out.toByteArray();
    }
}
