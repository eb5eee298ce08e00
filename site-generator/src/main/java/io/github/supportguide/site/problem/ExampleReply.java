package io.github.supportguide.site.problem;

import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the API replies to a request with such a problem, for example. */
record ExampleReply(ProblemType type, Words words) {
    private static final String INSTANCE = "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

    /** Where JSON ends too early in the example. */
    private static final String[] LINE_AND_COLUMN = {"1", "58"};

    String json() {
        var reply = new LinkedHashMap<String, Object>();
        reply.put("type", type.address());
        reply.put("title", Explanation.title(type, words));
        reply.put("status", type.status());
        reply.put("detail", words.say("problem." + type.code() + ".detail", LINE_AND_COLUMN));
        reply.put("instance", INSTANCE);
        reply.put("requestId", "ticket-4711");
        reply.putAll(more());
        return PrettyJson.of(reply);
    }

    /** What only such a reply says. */
    private Map<String, Object> more() {
        return switch (type) {
            case INVALID_QUESTION -> Map.of("errors", List.of(misspelledModel()));
            case INVALID_PARAMETER -> Map.of("errors", List.of(pageSize()));
            case UNKNOWN_OFFER -> Map.of("errors", List.of(fault(Refusal.of("offerId", Refusal.Reason.UNKNOWN_OFFER))));
            case WITHDRAWN_OFFER -> Map.of("successor", "contoso/backup");
            default -> Map.of();
        };
    }

    private Map<String, Object> misspelledModel() {
        var models = List.of("direct-bill", "indirect");
        return fault(Refusal.of("model", Refusal.Reason.UNKNOWN_CODE, "indrect", models));
    }

    private Map<String, Object> pageSize() {
        return fault(Refusal.of("limit", Refusal.Reason.NOT_A_PAGE_SIZE));
    }

    private Map<String, Object> fault(Refusal refusal) {
        var fault = new LinkedHashMap<String, Object>();
        fault.put("parameter", refusal.path());
        fault.put("detail", refusal.detail(words));
        if (!refusal.choices().isEmpty()) {
            fault.put("choices", refusal.choices());
            fault.put("didYouMean", refusal.didYouMean());
        }
        return fault;
    }
}
