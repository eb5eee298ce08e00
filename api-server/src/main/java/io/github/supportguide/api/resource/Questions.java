package io.github.supportguide.api.resource;

import io.github.supportguide.api.http.Request;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.json.AnswerJson;
import io.github.supportguide.json.GivenFields;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.json.QuestionReader;
import io.github.supportguide.json.Refusal;
import java.util.function.Function;

/** Understands questions and asks the domain. */
final class Questions {
    private Questions() {}

    /** @param fault where a refused field stands */
    static AnswerOrProblem answer(GivenFields given, Function<Refusal, Problem.Fault> fault, Request request) {
        var reading = QuestionReader.read(given, request.catalogue(), request.moment());
        if (reading.question().isPresent()) {
            return answer(reading.question().get(), request);
        }
        var type = reading.isOnlyUnknownOffer() ? ProblemType.UNKNOWN_OFFER : ProblemType.INVALID_QUESTION;
        return new AnswerOrProblem.Unanswered(Problem.of(type, request.words())
                .with(reading.refusals().stream().map(fault).toList()));
    }

    private static AnswerOrProblem answer(SupportQuestion question, Request request) {
        return Withdrawn.problem(question.offer(), request)
                .<AnswerOrProblem>map(AnswerOrProblem.Unanswered::new)
                .orElseGet(() -> new AnswerOrProblem.Answer(shape(question, request)));
    }

    private static AnswerJson shape(SupportQuestion question, Request request) {
        var answer = request.snapshot().guide().answer(question, request.audience());
        var shape = AnswerJson.of(answer.orElseThrow(), request.catalogue(), request.words());
        Trace.of(request.http()).answered(shape.outcome(), String.valueOf(shape.firstContact()));
        return shape;
    }
}
