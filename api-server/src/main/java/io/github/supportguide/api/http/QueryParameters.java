package io.github.supportguide.api.http;

import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parameters of a request; each counts once. */
public final class QueryParameters {
    private QueryParameters() {}

    /**
     * From name to value, by name.
     *
     * @throws Refused if one stands twice
     */
    static Map<String, String> of(Context ctx, Words words) {
        var given = ctx.queryParamMap();
        refuse(
                given.keySet().stream()
                        .filter(name -> given.get(name).size() > 1)
                        .map(name -> Refusal.of(name, Refusal.Reason.TWICE))
                        .toList(),
                words);
        var values = new TreeMap<String, String>();
        given.forEach((name, texts) -> values.put(name, texts.get(0)));
        return values;
    }

    static void refuse(List<Refusal> refusals, Words words) {
        if (!refusals.isEmpty()) {
            throw refused(refusals, words);
        }
    }

    /** The problem of a parameter that was not understood. */
    public static Refused refused(Refusal refusal, Words words) {
        return refused(List.of(refusal), words);
    }

    private static Refused refused(List<Refusal> refusals, Words words) {
        return new Refused(Problem.of(ProblemType.INVALID_PARAMETER, words)
                .with(refusals.stream()
                        .map(refusal -> Problem.Fault.inParameter(refusal, words))
                        .toList()));
    }
}
