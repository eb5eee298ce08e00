package io.github.supportguide.api.http;

import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parameters of a request; each counts once. */
public final class QueryParameters {
    /** What decoders put in place of bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    private QueryParameters() {}

    /**
     * From name to value, by name.
     *
     * @throws Refused if one stands twice
     */
    static Map<String, String> of(Context ctx, Words words) {
        var given = given(ctx);
        refuse(
                given.entrySet().stream()
                        .filter(each -> each.getValue().size() > 1)
                        .map(each -> Refusal.of(each.getKey(), Refusal.Reason.TWICE))
                        .toList(),
                words);
        var values = new TreeMap<String, String>();
        given.forEach((name, texts) -> values.put(name, texts.get(0)));
        return values;
    }

    /** Between two ampersands, and behind the last one, stands nothing. */
    private static Map<String, List<String>> given(Context ctx) {
        var given = new TreeMap<>(ctx.queryParamMap());
        if (given.getOrDefault("", List.of()).stream().allMatch(String::isEmpty)) {
            given.remove("");
        }
        return given;
    }

    /**
     * Refuses what would change its meaning by being read.
     *
     * @throws Refused if something is not percent-encoded UTF-8
     */
    static void requireReadable(Context ctx, Words words) {
        if (!areReadable(ctx)) {
            throw new Refused(Problem.of(ProblemType.BAD_REQUEST, words));
        }
    }

    static boolean areReadable(Context ctx) {
        var query = ctx.queryString();
        return query == null || query.indexOf('%') < 0 || isReadable(query);
    }

    private static boolean isReadable(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf(UNREADABLE) < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
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
