package io.github.supportguide.api;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.json.AnswerJson;
import io.github.supportguide.json.GivenFields;
import io.github.supportguide.json.MalformedJson;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.QuestionReader;
import io.github.supportguide.json.Refusal;
import io.github.supportguide.json.StrictJson;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.words.Words;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import tools.jackson.databind.JsonNode;

/** {@code GET} and {@code POST /v1/answers}: understands questions, asks the domain, writes down its answers. */
@PrimaryAdapter
final class Answers {
    static final String PATH = "/v1/answers";
    private static final int MOST_QUESTIONS = 1000;

    private final SupportGuide guide;
    private final Catalogue catalogue;
    private final Clock clock;

    Answers(SupportGuide guide, Clock clock) {
        this.guide = guide;
        this.catalogue = guide.catalogue();
        this.clock = clock;
    }

    /** One question in the parameters. */
    void get(Context ctx) {
        var words = Languages.of(ctx, catalogue);
        var parameters = QueryParameters.of(ctx, words);
        parameters.remove(Languages.PARAMETER);

        var reply = answer(
                GivenFields.of(ParameterNames.toPaths(parameters)),
                refusal -> Problem.Fault.inParameter(ParameterNames.inParameters(refusal), words),
                now(),
                words);

        write(ctx, reply, words);
    }

    /** One question as a JSON object, or many in an array. */
    void post(Context ctx) {
        var words = Languages.of(ctx, catalogue);
        QueryParameters.of(ctx, Set.of(Languages.PARAMETER), words);
        var body = body(ctx, words);

        if (body.isArray()) {
            Replies.write(ctx, answerAll(body, words), words);
        } else {
            write(ctx, answer(body, "", now(), words), words);
        }
    }

    private JsonNode body(Context ctx, Words words) {
        var type = String.valueOf(ctx.contentType()).split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") || ctx.header("Content-Encoding") != null) {
            throw new Refused(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, words));
        }
        try {
            return StrictJson.read(ctx.bodyAsBytes());
        } catch (MalformedJson e) {
            throw new Refused(Problem.of(
                    ProblemType.MALFORMED_JSON, words, String.valueOf(e.line()), String.valueOf(e.column())));
        }
    }

    /** An answer or a problem for each, in the order of the questions, all of one moment. */
    private List<Reply> answerAll(JsonNode questions, Words words) {
        if (questions.size() > MOST_QUESTIONS) {
            throw new Refused(Problem.of(ProblemType.TOO_MANY_QUESTIONS, words));
        }
        var now = now();
        var replies = new ArrayList<Reply>();
        for (var question : questions) {
            replies.add(answer(question, "/" + replies.size(), now, words));
        }
        return replies;
    }

    private Reply answer(JsonNode question, String pointer, Instant now, Words words) {
        return answer(GivenFields.in(question), refusal -> Problem.Fault.inBody(pointer, refusal, words), now, words);
    }

    private Reply answer(GivenFields given, Function<Refusal, Problem.Fault> fault, Instant now, Words words) {
        var reading = QuestionReader.read(given, catalogue, now);
        if (reading.question().isPresent()) {
            return answer(reading.question().get(), words);
        }
        var type = reading.isOnlyUnknownOffer() ? ProblemType.UNKNOWN_OFFER : ProblemType.INVALID_QUESTION;
        return Problem.of(type, words)
                .with(reading.refusals().stream().map(fault).toList());
    }

    private Reply answer(SupportQuestion question, Words words) {
        var withdrawn = Withdrawn.problem(question.offer(), catalogue, words);
        return withdrawn.isPresent()
                ? withdrawn.get()
                : new Reply.Answered(AnswerJson.of(answerTo(question), catalogue, words));
    }

    private SupportAnswer answerTo(SupportQuestion question) {
        return guide.answer(question, Audience.PUBLIC)
                .orElseThrow(() -> new IllegalStateException("an offer vanished: " + question.offer()));
    }

    private static void write(Context ctx, Reply reply, Words words) {
        if (reply instanceof Problem problem) {
            Replies.refuse(ctx, problem);
        } else {
            Replies.write(ctx, reply, words);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
