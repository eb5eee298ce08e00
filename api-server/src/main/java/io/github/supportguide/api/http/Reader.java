package io.github.supportguide.api.http;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.offer.Audience;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Asks resources and sends what they say, unless whoever asks has it already. */
public final class Reader {
    private final LiveCatalogue live;
    private final Clock clock;

    public Reader(LiveCatalogue live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /** What this request is about, on the catalogue of now. */
    public Request request(Context ctx) {
        return Request.of(ctx, live.now(), Audience.PUBLIC, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Answers from a resource. */
    public void read(Resource resource, Context ctx) {
        var request = request(ctx);
        var reply = resource.reading().apply(request);
        if (!Accepted.json(ctx.header("Accept"))) {
            throw new Refused(Problem.of(ProblemType.NOT_ACCEPTABLE, request.words()));
        }
        var sending = new Sending(ctx, request.audience());
        sending.link(reply.next());
        sending.unlessKnown(EntityTag.of(request, resource.steadiness()), reply.shape());
    }
}
