package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Use case: who is responsible, how do we reach them, and what comes next? Safe to share between threads. */
@PrimaryPort
public final class SupportGuide {
    private final Catalogue catalogue;

    public SupportGuide(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The catalogue that the answers come from. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Pure: the same question on the same catalogue always gets the same answer.
     *
     * @param audience who will read the answer; it holds no channel that is not meant for them
     * @return empty if the catalogue has no such offer
     */
    public Optional<SupportAnswer> answer(SupportQuestion question, Audience audience) {
        return catalogue
                .offer(question.offer())
                .map(offer -> answer(offer, understood(question.situation()), audience));
    }

    private Situation understood(Situation situation) {
        return situation.under(
                situation.arrangement().orElse(catalogue.settings().arrangement()));
    }

    private SupportAnswer answer(Offer offer, Situation situation, Audience audience) {
        var decision = SupportPolicy.decide(catalogue.traits(offer), situation);
        var ladder = new ContactLadder(catalogue, offer, situation, decision, audience);
        return new SupportAnswer(
                offer,
                situation,
                decision,
                channels(offer, situation, decision, audience),
                Evidence.toCollect(decision, situation.issue()),
                NextSteps.after(decision, situation, ladder::to),
                WhyNot.in(decision, situation),
                catalogue.notices(offer, situation.asOf()));
    }

    private List<Channel> channels(Offer offer, Situation situation, Decision decision, Audience audience) {
        var asker = situation.asker();
        return new Directory(catalogue, audience)
                .channels(
                        offer,
                        Directory.toReach(decision, asker),
                        asker,
                        situation.issue().group(),
                        situation.day());
    }
}
