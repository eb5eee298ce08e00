package io.github.supportguide.api;

import io.github.supportguide.json.Wire;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;

/** How every reply leaves: as JSON that no browser takes for a page. */
final class Replies {
    static final String JSON = "application/json;charset=utf-8";
    static final String PROBLEM_JSON = "application/problem+json;charset=utf-8";

    private Replies() {}

    static void write(Context ctx, Object shape, Words words) {
        write(ctx, shape);
    }

    /** For shapes without words. */
    static void write(Context ctx, Object shape) {
        ctx.header("Cache-Control", "no-cache");
        ctx.contentType(JSON).result(Wire.bytes(shape));
    }

    static void refuse(Context ctx, Problem problem) {
        ctx.header("Cache-Control", "no-store");
        ctx.status(problem.status()).contentType(PROBLEM_JSON).result(Wire.bytes(problem));
    }

    /** What every reply says, whatever is in it. */
    static void addHeaders(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        ctx.header("Vary", "Accept-Language");
    }
}
