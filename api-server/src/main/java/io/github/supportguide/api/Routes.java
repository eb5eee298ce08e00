package io.github.supportguide.api;

import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.json.IssueJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every address of the API and who answers there. */
final class Routes {
    private static final String ISSUES = "/v1/issues";

    private Routes() {}

    static void register(RoutesConfig routes, SupportGuide guide, Clock clock) {
        var catalogue = guide.catalogue();
        var answers = new Answers(guide, clock);
        var offers = new Offers(catalogue, clock);
        read(routes, Answers.PATH, answers::get);
        routes.post(Answers.PATH, answers::post);
        read(routes, Offers.LIST, offers::list);
        read(routes, Offers.ONE, offers::one);
        read(routes, ISSUES, ctx -> {
            var words = Languages.of(ctx, catalogue);
            QueryParameters.of(ctx, Set.of(Languages.PARAMETER), words);
            Replies.write(ctx, Map.of("items", IssueJson.all(words)), words);
        });
        read(routes, "/live", ctx -> Replies.write(ctx, Map.of("status", "live")));
        read(routes, "/ready", ctx -> Replies.write(ctx, new Ready("ready", catalogue.version())));
    }

    /** An address to read from answers GET, HEAD and OPTIONS. */
    private static void read(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
        routes.options(path, ctx -> ctx.status(204).header("Allow", String.join(", ", allowed(path))));
    }

    /** The methods that an address of ours takes. */
    static Set<String> allowed(String path) {
        var methods = new TreeSet<>(Set.of("GET", "HEAD", "OPTIONS"));
        if (path.equals(Answers.PATH)) {
            methods.add("POST");
        }
        return methods;
    }

    /** That questions are answered, and from which catalogue. */
    private record Ready(String status, String catalogue) {}
}
