package io.github.supportguide.api;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.words.Words;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only place where failures become HTTP: ours, the framework’s, and the ones nobody foresaw. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** @param language the language to tell a request’s failure in */
    static void register(RoutesConfig routes, Function<Context, Words> language) {
        routes.exception(Refused.class, (refused, ctx) -> Replies.refuse(ctx, refused.problem()));
        routes.exception(HttpResponseException.class, (failure, ctx) -> {
            var status = failure.getStatus();
            if (status == 405) {
                ctx.header("Allow", String.join(", ", Routes.allowed(ctx.path())));
            }
            refuse(status, ctx, language);
        });
        routes.exception(IOException.class, (gone, ctx) -> refuse(400, ctx, language));
        routes.exception(Exception.class, (bug, ctx) -> {
            if (bug instanceof HttpException http) {
                refuse(http.getCode(), ctx, language);
                return;
            }
            var problem = Problem.of(ProblemType.INTERNAL, language.apply(ctx));
            LOG.error("{} {}", ctx.method(), problem.instance(), bug);
            Replies.refuse(ctx, problem);
        });
    }

    private static void refuse(int status, Context ctx, Function<Context, Words> language) {
        Replies.refuse(ctx, Problem.of(ProblemType.forStatus(status), status, language.apply(ctx)));
    }
}
