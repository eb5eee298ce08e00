package io.github.supportguide.cli.due;

import io.github.supportguide.cli.answer.AnswerCommand;

/** What no command may do: know another. */
public final class LooksAcross {
    AnswerCommand other;
}
