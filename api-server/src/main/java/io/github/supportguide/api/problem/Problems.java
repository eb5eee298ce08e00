package io.github.supportguide.api.problem;

import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.json.Wire;
import io.javalin.http.Context;

/** How problems leave: never as a page, and kept by nobody. */
final class Problems {
    static final String CONTENT_TYPE = "application/problem+json;charset=utf-8";

    private Problems() {}

    static void write(Context ctx, Problem problem) {
        var request = Trace.of(ctx);
        request.refused(problem.code());
        ctx.header("Cache-Control", "no-store");
        ctx.status(problem.status()).contentType(CONTENT_TYPE).result(Wire.bytes(problem.of(request)));
    }
}
