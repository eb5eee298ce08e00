package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * Everything the asker needs to act.
 *
 * @param offer what was asked about
 * @param explanation what was decided, and why
 * @param channels how to reach everybody on the way, in the order to try
 * @param evidence what to have at hand
 * @param nextSteps who does what next
 * @param notices what is going on with the offer at the time
 */
public record SupportAnswer(
        Offer offer,
        Explanation explanation,
        List<Channel> channels,
        List<Evidence> evidence,
        List<NextStep> nextSteps,
        List<Notice> notices) {

    public SupportAnswer {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(explanation, "explanation");
        channels = List.copyOf(channels);
        evidence = List.copyOf(evidence);
        nextSteps = List.copyOf(nextSteps);
        notices = List.copyOf(notices);
    }

    /** Who is responsible, as one of four cases that cannot be mistaken for each other. */
    public Verdict verdict() {
        return decision().verdict();
    }

    /** What the policy says, with the whole way to whoever is responsible. */
    public Decision decision() {
        return explanation.decision();
    }

    /** The question as it was understood, with all that partners agreed filled in. */
    public Situation situation() {
        return explanation.situation();
    }

    /** Why the parties one might think of are not responsible, those next to the customer first. */
    public List<WhyNot> whyNot() {
        return explanation.whyNot();
    }
}
