package io.github.supportguide.api.operate;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.json.Wire;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** {@code GET /live}, whether the process answers at all, and {@code /ready}, whether and from what it answers questions. */
public final class Health {
    private final LiveCatalogue live;

    public Health(LiveCatalogue live) {
        this.live = live;
    }

    public void register(RoutesConfig routes) {
        routes.get("/live", ctx -> write(ctx, new Live("live")));
        routes.get(
                "/ready",
                ctx -> write(
                        ctx,
                        new Ready(
                                live.isDegraded() ? "degraded" : "ready",
                                live.now().catalogue().version())));
    }

    private static void write(Context ctx, Object shape) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json;charset=utf-8").result(Wire.bytes(shape));
    }

    private record Live(String status) {}

    /** Degraded means that the newest catalogue cannot be used and the one before is served. */
    private record Ready(String status, String catalogue) {}
}
