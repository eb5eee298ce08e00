package io.github.supportguide.api;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a request; each counts once, and none may be unknown. */
final class QueryParameters {
    private QueryParameters() {}

    /**
     * From name to value.
     *
     * @throws Refused if one stands twice
     */
    static Map<String, String> of(Context ctx, Words words) {
        var values = new LinkedHashMap<String, String>();
        var twice = new ArrayList<Refusal>();
        ctx.queryParamMap().forEach((name, given) -> {
            values.put(name, given.get(0));
            if (given.size() > 1) {
                twice.add(new Refusal(name, Refusal.Reason.TWICE, List.of()));
            }
        });
        refuse(twice, words);
        return values;
    }

    /**
     * From name to value, for a request that takes only certain ones.
     *
     * @throws Refused if there are others
     */
    static Map<String, String> of(Context ctx, Set<String> known, Words words) {
        var values = of(ctx, words);
        refuse(
                values.keySet().stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> new Refusal(
                                name,
                                Refusal.Reason.UNKNOWN_FIELD,
                                known.stream().sorted().toList()))
                        .toList(),
                words);
        return values;
    }

    private static void refuse(List<Refusal> refusals, Words words) {
        if (!refusals.isEmpty()) {
            throw refused(refusals, words);
        }
    }

    /** The problem of a parameter that was not understood. */
    static Refused refused(Refusal refusal, Words words) {
        return refused(List.of(refusal), words);
    }

    private static Refused refused(List<Refusal> refusals, Words words) {
        return new Refused(Problem.of(ProblemType.INVALID_PARAMETER, words)
                .with(refusals.stream()
                        .map(refusal -> Problem.Fault.inParameter(refusal, words))
                        .toList()));
    }
}
