package io.github.supportguide.api.operate;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Wire;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;

/** {@code POST /reload}: takes in what was changed, for those who do not want to wait until it is noticed. */
public final class Reloading {
    private final LiveCatalogue live;
    private final BooleanSupplier reload;

    /** @param reload reads everything anew, and says whether it can be used */
    public Reloading(LiveCatalogue live, BooleanSupplier reload) {
        this.live = live;
        this.reload = reload;
    }

    /** Says which catalogue is served from now on. Browsers tell where a page is from, and no page has business here. */
    public void reload(Context ctx) {
        if (ctx.header("Origin") != null) {
            throw new Refused(Problem.of(ProblemType.BAD_REQUEST, Words.orEnglish("en")));
        }
        if (!reload.getAsBoolean()) {
            throw new Refused(Problem.of(ProblemType.UNUSABLE_CATALOGUE, Words.orEnglish("en")));
        }
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json;charset=utf-8")
                .result(Wire.bytes(new Reloaded(live.now().catalogue().version())));
    }

    private record Reloaded(String catalogue) {}
}
