package io.github.supportguide.api.resource;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.json.AnswerJson;

/** What a question gets. */
sealed interface AnswerOrProblem {

    /** An answer, as it goes on the wire. */
    record Answer(@JsonValue AnswerJson shape) implements AnswerOrProblem {}

    /** Why there is none. */
    record Unanswered(@JsonValue Problem problem) implements AnswerOrProblem {}
}
