package io.github.supportguide.api.http;

import io.github.supportguide.offer.Audience;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collections;

/** How a reply leaves: as JSON, packed if that is worth it, named by its validator. */
final class Sending {
    private static final String JSON = "application/json;charset=utf-8";
    private static final int TAKES_A_WHILE = 256 * 1024;

    private final Context ctx;
    private final Written reply;
    private final boolean packed;

    Sending(Request request, Written reply) {
        this.ctx = request.http();
        this.reply = reply;
        this.packed = reply.isWorthPacking() && Accepted.gzip(ctx.header("Accept-Encoding"));
        ctx.header("Cache-Control", request.audience() == Audience.PUBLIC ? "no-cache" : "private, no-store");
    }

    /** Sends nothing but the validator to whoever has the reply already. */
    void unlessKnown(EntityTag tag) throws IOException {
        ctx.header("ETag", tag.quoted(packed));
        if (reply.next() != null) {
            ctx.header("Link", "<" + reply.next() + ">; rel=\"next\"");
        }
        if (tag.isAmong(String.join(",", Collections.list(ctx.req().getHeaders("If-None-Match"))))) {
            ctx.status(304).header("Content-Length", String.valueOf(bytes().length));
        } else {
            now();
        }
    }

    void now() throws IOException {
        ctx.contentType(JSON);
        if (packed) {
            ctx.header("Content-Encoding", "gzip");
        }
        write(bytes());
    }

    private byte[] bytes() {
        return packed ? reply.packed() : reply.plain();
    }

    private void write(byte[] bytes) throws IOException {
        if (bytes.length > TAKES_A_WHILE) {
            LongWrite.start(ctx, bytes);
        } else {
            ctx.res().setContentLength(bytes.length);
            ctx.res().getOutputStream().write(bytes);
        }
    }
}
