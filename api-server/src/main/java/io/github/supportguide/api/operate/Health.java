package io.github.supportguide.api.operate;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.json.Wire;
import io.javalin.http.Context;

/** {@code GET /live}, whether the process answers at all, and {@code /ready}, whether and from what it answers questions. */
public final class Health {
    private final LiveCatalogue live;
    private final Stopping stopping;

    public Health(LiveCatalogue live, Stopping stopping) {
        this.live = live;
        this.stopping = stopping;
    }

    /** Says that the process answers. */
    public void live(Context ctx) {
        write(ctx, new Live("live"));
    }

    /** Says whether to send questions here. */
    public void ready(Context ctx) {
        ctx.status(stopping.hasBegun() ? 503 : 200);
        write(ctx, new Ready(status(), live.now().catalogue().version()));
    }

    private String status() {
        if (stopping.hasBegun()) {
            return "stopping";
        }
        return live.isDegraded() ? "degraded" : "ready";
    }

    private static void write(Context ctx, Object shape) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json;charset=utf-8").result(Wire.bytes(shape));
    }

    private record Live(String status) {}

    /** Degraded means that the newest catalogue cannot be used and the one before is served. */
    private record Ready(String status, String catalogue) {}
}
