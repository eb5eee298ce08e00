package io.github.supportguide.testkit;

import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;

/** A question, and for whom. */
record Asked(SupportQuestion question, Audience readBy) {

    /** What a guide answers that knows the offer. */
    SupportAnswer of(SupportGuide guide) {
        return guide.answer(question, readBy).orElseThrow();
    }
}
