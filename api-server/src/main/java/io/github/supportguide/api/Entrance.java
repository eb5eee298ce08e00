package io.github.supportguide.api;

import io.github.supportguide.api.access.Caller;
import io.github.supportguide.api.access.Callers;
import io.github.supportguide.api.guard.Admission;
import io.github.supportguide.api.http.Request;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lets requests in: each is counted, and whoever shows credentials has to be known by them. */
final class Entrance implements Handler {
    /** What asks for these asks often, and nobody else’s business depends on how often. */
    private static final Set<String> UNCOUNTED = Set.of("/live", "/ready");

    private final Callers callers;
    private final Admission admission;
    private final Function<Context, Words> language;

    Entrance(Callers callers, Admission admission, Function<Context, Words> language) {
        this.callers = callers;
        this.admission = admission;
        this.language = language;
    }

    @Override
    public void handle(Context ctx) {
        if (!UNCOUNTED.contains(ctx.path())) {
            enter(ctx);
        }
    }

    private void enter(Context ctx) {
        var caller = callers.of(Collections.list(ctx.req().getHeaders("Authorization")));
        if (!admission.admits(ctx, keyOf(caller))) {
            throw new Refused(Problem.of(ProblemType.TOO_MANY_REQUESTS, language.apply(ctx)));
        }
        letIn(caller.orElseThrow(() -> unknown(ctx)), ctx);
    }

    /** Whoever shows none, or wrong ones, is counted by address. */
    private static Optional<String> keyOf(Optional<Caller> caller) {
        return caller.filter(known -> !known.equals(Caller.PUBLIC)).map(Caller::name);
    }

    private Refused unknown(Context ctx) {
        ctx.header("WWW-Authenticate", Callers.CHALLENGE);
        return new Refused(Problem.of(ProblemType.INVALID_CREDENTIALS, language.apply(ctx)));
    }

    private static void letIn(Caller caller, Context ctx) {
        Trace.of(ctx).calledBy(caller.name());
        Request.cameFrom(caller, ctx);
    }
}
