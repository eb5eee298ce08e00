package io.github.supportguide.api.http;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.Set;

/** Which pages of other origins may read what the API says. */
public final class Cors {
    /** None may. */
    public static final Cors NOBODY = new Cors(false, Set.of());

    private static final String ANY = "*";

    private final boolean anybody;
    private final Set<String> origins;

    private Cors(boolean anybody, Set<String> origins) {
        this.anybody = anybody;
        this.origins = origins;
    }

    /** @param origins those that may, or none if all may; pages without an origin of their own never do */
    public static Cors of(Collection<String> origins) {
        return new Cors(origins.isEmpty(), Set.copyOf(origins));
    }

    public void add(Context ctx) {
        var origin = ctx.header("Origin");
        if (!anybody) {
            ctx.header("Vary", ctx.res().getHeader("Vary") + ", Origin");
        }
        if (origin != null && may(origin)) {
            ctx.header("Access-Control-Allow-Origin", anybody ? ANY : origin);
            ctx.header(
                    "Access-Control-Expose-Headers",
                    "Content-Language, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id");
        }
    }

    private boolean may(String origin) {
        return anybody ? !origin.equals("null") : origins.contains(origin);
    }

    /** What a page may send, told before it asks. */
    public void allow(Context ctx, String methods) {
        if (ctx.res().containsHeader("Access-Control-Allow-Origin")) {
            ctx.header("Access-Control-Allow-Methods", methods);
            ctx.header(
                    "Access-Control-Allow-Headers",
                    "Accept, Accept-Language, Authorization, Content-Type, If-None-Match, Traceparent, X-Request-Id");
            ctx.header("Access-Control-Max-Age", "3600");
        }
    }
}
