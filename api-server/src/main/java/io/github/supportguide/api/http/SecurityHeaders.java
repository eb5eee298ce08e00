package io.github.supportguide.api.http;

import io.javalin.http.Context;

/** What every reply says, whatever is in it: no browser is to take it for a page. */
public final class SecurityHeaders {
    private SecurityHeaders() {}

    public static void add(Context ctx) {
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Vary", "Accept-Encoding, Accept-Language, Authorization");
    }
}
