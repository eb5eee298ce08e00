package io.github.supportguide.json;

import io.github.supportguide.guide.SupportQuestion;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a question.
 *
 * @param question present if and only if nothing was refused
 * @param refusals everything that is wrong, not only the first
 */
public record QuestionReading(Optional<SupportQuestion> question, List<Refusal> refusals) {
    public QuestionReading {
        refusals = List.copyOf(refusals);
    }

    static QuestionReading refused(List<Refusal> refusals) {
        return new QuestionReading(Optional.empty(), refusals);
    }

    /** Whether all that is wrong is that nobody knows the offer. */
    public boolean isOnlyUnknownOffer() {
        return !refusals.isEmpty()
                && refusals.stream().allMatch(refusal -> refusal.reason() == Refusal.Reason.UNKNOWN_OFFER);
    }
}
