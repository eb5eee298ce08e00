package io.github.supportguide.api;

import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.json.IssueJson;
import io.javalin.config.RoutesConfig;
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
        routes.get(Answers.PATH, answers::get);
        routes.post(Answers.PATH, answers::post);
        routes.get(Offers.LIST, offers::list);
        routes.get(Offers.ONE, offers::one);
        routes.get(ISSUES, ctx -> {
            var words = Languages.of(ctx, catalogue);
            QueryParameters.of(ctx, Set.of(Languages.PARAMETER), words);
            Replies.write(ctx, Map.of("items", IssueJson.all(words)), words);
        });
        routes.get("/live", ctx -> ctx.contentType(Replies.JSON).result("{\"status\":\"live\"}\n"));
        routes.get(
                "/ready",
                ctx -> ctx.contentType(Replies.JSON)
                        .result("{\"status\":\"ready\",\"catalogue\":\"" + catalogue.version() + "\"}\n"));
    }

    /** The methods that an address of ours takes. */
    static Set<String> allowed(String path) {
        var methods = new TreeSet<>(Set.of("GET", "HEAD", "OPTIONS"));
        if (path.equals(Answers.PATH)) {
            methods.add("POST");
        }
        return methods;
    }
}
