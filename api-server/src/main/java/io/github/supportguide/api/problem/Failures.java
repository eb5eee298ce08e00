package io.github.supportguide.api.problem;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.words.Words;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only place where failures become HTTP: ours, the framework’s, and the ones nobody foresaw. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Function<Context, Words> language;
    private final Function<String, Set<String>> methods;

    /**
     * @param language the language to tell a request’s failure in
     * @param methods those that a path takes
     */
    public Failures(Function<Context, Words> language, Function<String, Set<String>> methods) {
        this.language = language;
        this.methods = methods;
    }

    public void register(RoutesConfig routes) {
        routes.exception(Refused.class, (refused, ctx) -> Problems.write(ctx, refused.problem()));
        routes.exception(HttpResponseException.class, this::refuse);
        routes.exception(IOException.class, (gone, ctx) -> refuse(400, ctx));
        routes.exception(Exception.class, this::report);
    }

    private void refuse(HttpResponseException failure, Context ctx) {
        if (failure.getStatus() == 405) {
            ctx.header("Allow", String.join(", ", methods.apply(ctx.path())));
        }
        refuse(failure.getStatus(), ctx);
    }

    private void report(Exception bug, Context ctx) {
        if (bug instanceof HttpException http) {
            refuse(http.getCode(), ctx);
            return;
        }
        var problem = Problem.of(ProblemType.INTERNAL, language.apply(ctx));
        LOG.error("{} {}", ctx.method(), problem.instance(), bug);
        Problems.write(ctx, problem);
    }

    private void refuse(int status, Context ctx) {
        Problems.write(ctx, Problem.of(ProblemType.forStatus(status), status, language.apply(ctx)));
    }
}
