package io.github.supportguide.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.offer.Audience;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Asks resources and sends what they say; what was said just now is kept for whoever asks the same. */
public final class Reader {
    private static final String JSON = "application/json;charset=utf-8";
    private static final long KEPT_BYTES = 16_000_000;

    private final LiveCatalogue live;
    private final Clock clock;
    private final Backlog backlog;
    private final Cache<EntityTag, Written> said = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((EntityTag tag, Written reply) -> 2 * reply.plain().length)
            .build();

    public Reader(LiveCatalogue live, Clock clock) {
        this(live, clock, Backlog.ofThisMachine());
    }

    Reader(LiveCatalogue live, Clock clock, Backlog backlog) {
        this.live = live;
        this.clock = clock;
        this.backlog = backlog;
    }

    /** What this request is about, on the catalogue of now. */
    public Request request(Context ctx) {
        return Request.of(ctx, live.now(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Sends what a resource says. */
    public void read(Resource resource, Context ctx) throws IOException {
        var request = request(ctx);
        var tag = EntityTag.of(request, resource.steadiness());
        var reply = said.get(tag, unknown -> written(resource, request));
        Trace.of(ctx).answered(reply.answers());
        requireJson(request);
        sending(reply, request).unlessKnown(tag);
    }

    private static Written written(Resource resource, Request request) {
        var reply = resource.reading().apply(request);
        return Written.of(reply, Trace.of(request.http()).answers());
    }

    /**
     * Keeps memory for the answers to so many questions until they are sent.
     *
     * @throws Refused if too many others are on their way
     */
    public void expect(int questions, Request request) {
        if (!backlog.take(questions)) {
            request.http().header("Retry-After", "1");
            throw new Refused(Problem.of(ProblemType.UNAVAILABLE, request.words()));
        }
        org.eclipse.jetty.server.Request.addCompletionListener(
                ServletContextRequest.getServletContextRequest(request.http().req()),
                failure -> backlog.give(questions));
    }

    /** Sends what nobody will ask for again. */
    public void send(Object shape, Request request) throws IOException {
        requireJson(request);
        sending(Written.of(Reply.of(shape), List.of()), request).now();
    }

    private static Sending sending(Written reply, Request request) {
        var isPublic = request.audience() == Audience.PUBLIC;
        request.http().header("Cache-Control", isPublic ? "no-cache" : "private, no-store");
        return new Sending(request.http(), reply, JSON);
    }

    private static void requireJson(Request request) {
        if (!Accepted.json(request.http().header("Accept"))) {
            throw new Refused(Problem.of(ProblemType.NOT_ACCEPTABLE, request.words()));
        }
    }
}
