package io.github.supportguide.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the shape of RFC 9457. No value from the request is repeated in it, and nothing from inside the
 * server is told.
 *
 * @param type names the kind of problem for good; at this address of the server people find help
 * @param instance names this one, as the log does
 * @param requestId names the request, as its log line does
 * @param errors each thing to mend
 * @param successor the offer to ask about instead of a withdrawn one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String requestId,
        @Nullable List<Fault> errors,
        @Nullable String successor) {
    public static Problem of(ProblemType type, Words words, String... values) {
        return of(type, type.status(), words, values);
    }

    /** A problem under another status than its type’s own. */
    static Problem of(ProblemType type, int status, Words words, String... values) {
        var key = "problem." + type.code();
        return new Problem(
                type.address(),
                words.say(key),
                status,
                words.say(key + ".detail", values),
                "urn:uuid:" + UUID.randomUUID(),
                null,
                null,
                null);
    }

    /** Names its kind. */
    String code() {
        return type.substring(ProblemType.HELP.length());
    }

    public Problem with(List<Fault> errors) {
        return new Problem(type, title, status, detail, instance, requestId, errors, successor);
    }

    Problem of(Trace request) {
        return new Problem(type, title, status, detail, instance, request.id(), errors, successor);
    }

    public Problem succeededBy(@Nullable String offer) {
        return new Problem(type, title, status, detail, instance, requestId, errors, offer);
    }

    /**
     * Something to mend, at a pointer into the body or in a parameter.
     *
     * @param choices what may stand there
     * @param didYouMean the one of them that is most like what stood there
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Fault(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String pointer,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String parameter,

            String detail,
            List<String> choices,
            @Nullable String didYouMean) {

        /** @param prefix points at the question within the body */
        public static Fault inBody(String prefix, Refusal refusal, Words words) {
            var pointer = prefix + (refusal.path().isEmpty() ? "" : "/" + pointer(refusal.path()));
            return new Fault(pointer, null, refusal.detail(words), refusal.choices(), refusal.didYouMean());
        }

        /** Only what our own groups are called parts a path; a dot in a name that we do not know is none of ours. */
        private static String pointer(String path) {
            return path.replace("~", "~0")
                    .replace("/", "~1")
                    .replaceFirst("^(facts|arrangement)\\.", "$1/")
                    .replaceFirst("^arrangement/split\\.", "arrangement/split/");
        }

        public static Fault inParameter(Refusal refusal, Words words) {
            return new Fault(null, refusal.path(), refusal.detail(words), refusal.choices(), refusal.didYouMean());
        }
    }
}
