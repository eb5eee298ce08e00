package io.github.supportguide.api.access;

import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Collections;
import java.util.function.Function;

/** Looks at who calls before anything is answered; refuses all who show something that does not count, and all alike. */
public final class Credentials implements Handler {
    private final Callers callers;
    private final Function<Context, Words> language;

    /** @param language the language to tell a request’s failure in */
    public Credentials(Callers callers, Function<Context, Words> language) {
        this.callers = callers;
        this.language = language;
    }

    @Override
    public void handle(Context ctx) {
        var shown = Collections.list(ctx.req().getHeaders("Authorization"));
        ctx.attribute(Caller.ATTRIBUTE, callers.of(shown).orElseThrow(() -> refused(ctx)));
    }

    private Refused refused(Context ctx) {
        ctx.header("WWW-Authenticate", Callers.CHALLENGE);
        return new Refused(Problem.of(ProblemType.INVALID_CREDENTIALS, language.apply(ctx)));
    }
}
