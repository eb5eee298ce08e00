package io.github.supportguide.api.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collections;

/** How a reply leaves: packed if that is worth it, named by its validator, and without a thread that waits if it is long. */
public final class Sending {
    private static final int TAKES_A_WHILE = 64 * 1024;

    private final Context ctx;
    private final Written reply;
    private final String type;
    private final boolean packed;

    /** @param type what it is, as in {@code Content-Type} */
    public Sending(Context ctx, Written reply, String type) {
        this.ctx = ctx;
        this.reply = reply;
        this.type = type;
        this.packed = reply.isWorthPacking() && Accepted.gzip(ctx.header("Accept-Encoding"));
    }

    /** Sends nothing but the validator to whoever has the reply already. */
    public void unlessKnown(EntityTag tag) throws IOException {
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
        ctx.contentType(type);
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
