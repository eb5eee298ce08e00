package io.github.supportguide.api.http;

import io.github.supportguide.json.Wire;
import io.github.supportguide.offer.Audience;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;

/** How a reply leaves: as JSON, packed if that is worth it, named by its validator. */
public final class Sending {
    private static final String JSON = "application/json;charset=utf-8";
    private static final int WORTH_PACKING = 1400;

    private final Context ctx;
    private final boolean packs;

    public Sending(Context ctx, Audience audience) {
        this.ctx = ctx;
        this.packs = Accepted.gzip(ctx.header("Accept-Encoding"));
        ctx.header("Cache-Control", audience == Audience.PUBLIC ? "no-cache" : "private, no-store");
    }

    /** @param next the address of the next page, or null */
    void link(String next) {
        if (next != null) {
            ctx.header("Link", "<" + next + ">; rel=\"next\"");
        }
    }

    void unlessKnown(EntityTag tag, Object shape) {
        var bytes = Wire.bytes(shape);
        ctx.header("ETag", tag.quoted(isPacked(bytes)));
        if (tag.isAmong(String.join(",", Collections.list(ctx.req().getHeaders("If-None-Match"))))) {
            ctx.status(304);
        } else {
            send(bytes);
        }
    }

    public void send(Object shape) {
        send(Wire.bytes(shape));
    }

    private void send(byte[] bytes) {
        ctx.contentType(JSON);
        if (isPacked(bytes)) {
            ctx.header("Content-Encoding", "gzip").result(packed(bytes));
        } else {
            ctx.result(bytes);
        }
    }

    private boolean isPacked(byte[] bytes) {
        return packs && bytes.length >= WORTH_PACKING;
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
