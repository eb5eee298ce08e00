package io.github.supportguide.api.resource;

import io.github.supportguide.api.guard.Limits;
import io.github.supportguide.api.http.Reader;
import io.github.supportguide.api.http.Reply;
import io.github.supportguide.api.http.Request;
import io.github.supportguide.api.http.Resource;
import io.github.supportguide.api.http.Steadiness;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.problem.Refused;
import io.github.supportguide.json.GivenFields;
import io.github.supportguide.json.MalformedJson;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.StrictJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import tools.jackson.databind.JsonNode;

/** {@code GET} and {@code POST /v1/answers}: one question in the parameters, one or many as JSON. */
@PrimaryAdapter
public final class Answers {
    public static final String PATH = "/v1/answers";

    /** One question in the parameters. */
    public static final Resource RESOURCE = new Resource(PATH, Steadiness.BY_MOMENT, Answers::ofParameters);

    private Answers() {}

    private static Reply ofParameters(Request request) {
        var given = GivenFields.of(ParameterNames.toPaths(request.parameters()));
        var reply = Questions.answer(
                given,
                refusal -> Problem.Fault.inParameter(ParameterNames.inParameters(refusal), request.words()),
                request);
        return Reply.of(answerOf(reply));
    }

    private static Object answerOf(AnswerOrProblem reply) {
        if (reply instanceof AnswerOrProblem.Unanswered unanswered) {
            throw new Refused(unanswered.problem());
        }
        return reply;
    }

    /** One question as a JSON object, or many in an array: for each an answer or a problem, all of one moment. */
    public static void post(Context ctx, Reader reader) throws IOException {
        var request = reader.request(ctx);
        request.takesOnly();
        var body = body(request);
        reader.send(body.isArray() ? answerAll(body, request, reader) : answerOf(answer(body, "", request)), request);
    }

    private static JsonNode body(Request request) {
        var ctx = request.http();
        var type = String.valueOf(ctx.contentType()).split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") || ctx.header("Content-Encoding") != null) {
            throw new Refused(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, request.words()));
        }
        try {
            return StrictJson.read(ctx.bodyAsBytes());
        } catch (MalformedJson e) {
            throw new Refused(Problem.of(
                    ProblemType.MALFORMED_JSON, request.words(), String.valueOf(e.line()), String.valueOf(e.column())));
        }
    }

    /** One after the other, as they are written: all at once they would take many times the memory. */
    private static Iterable<AnswerOrProblem> answerAll(JsonNode questions, Request request, Reader reader) {
        if (questions.size() > Limits.QUESTIONS) {
            throw new Refused(Problem.of(ProblemType.TOO_MANY_QUESTIONS, request.words()));
        }
        reader.expect(questions.size(), request);
        return () -> IntStream.range(0, questions.size())
                .mapToObj(index -> answer(questions.get(index), "/" + index, request))
                .iterator();
    }

    private static AnswerOrProblem answer(JsonNode question, String pointer, Request request) {
        return Questions.answer(
                GivenFields.in(question), refusal -> Problem.Fault.inBody(pointer, refusal, request.words()), request);
    }
}
