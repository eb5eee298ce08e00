package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Situation;
import java.util.List;
import java.util.Objects;

/**
 * Everything the asker needs to act.
 *
 * @param offer what was asked about
 * @param situation the question as it was understood, with the catalogue’s arrangement filled in
 * @param decision what the policy says
 * @param channels how to reach everybody on the way, in the order to try
 * @param evidence what to have at hand
 * @param nextSteps who does what next
 * @param whyNot why the parties one might think of are not responsible
 * @param notices what is going on with the offer at the time
 */
public record SupportAnswer(
        Offer offer,
        Situation situation,
        Decision decision,
        List<Channel> channels,
        List<Evidence> evidence,
        List<NextStep> nextSteps,
        List<WhyNot> whyNot,
        List<Notice> notices) {

    public SupportAnswer {
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(decision, "decision");
        channels = List.copyOf(channels);
        evidence = List.copyOf(evidence);
        nextSteps = List.copyOf(nextSteps);
        whyNot = List.copyOf(whyNot);
        notices = List.copyOf(notices);
    }
}
