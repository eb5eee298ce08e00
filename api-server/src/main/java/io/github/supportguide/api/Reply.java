package io.github.supportguide.api;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.supportguide.json.AnswerJson;

/** What a question gets: an answer or a problem. */
sealed interface Reply permits Reply.Answered, Problem {

    /** An answer, as it goes on the wire. */
    record Answered(@JsonValue AnswerJson answer) implements Reply {}
}
