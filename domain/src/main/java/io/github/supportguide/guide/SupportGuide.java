package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.contracting.ContractingPath;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.overlay.Overlay;
import io.github.supportguide.overlay.Overlays;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * Use case: who is responsible, how do we reach them, and what comes next?
 *
 * <p>Pure: the same question on the same catalogue under the same overlays always gets the same answer. Unchanging and
 * safe to share between threads.
 */
@PrimaryPort
public final class SupportGuide {
    private final Catalogue catalogue;
    private final Overlays overlays;

    /** A guide by nothing but the published rules, and the arrangement of the catalogue. */
    public SupportGuide(Catalogue catalogue) {
        this(catalogue, Overlays.NONE);
    }

    private SupportGuide(Catalogue catalogue, Overlays overlays) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.overlays = overlays;
    }

    /**
     * The same guide with a layer of what partners agreed, on top of all layers so far.
     *
     * @throws io.github.supportguide.overlay.OverlayRefused if the layer says what is not left to partners, contradicts
     *     itself, or overrides what a layer below made final; it tells everything that is wrong
     */
    public SupportGuide under(Overlay overlay) {
        return new SupportGuide(catalogue, overlays.with(overlay));
    }

    /** The catalogue that the answers come from. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The answer for anybody, with public channels only.
     *
     * @return empty if the catalogue has no such offer
     */
    public Optional<SupportAnswer> answer(SupportQuestion question) {
        return answer(question, Audience.PUBLIC);
    }

    /**
     * The answer for an audience.
     *
     * @param audience who will read the answer; it holds no channel that is not meant for them
     * @return empty if the catalogue has no such offer
     */
    public Optional<SupportAnswer> answer(SupportQuestion question, Audience audience) {
        return catalogue.offer(question.offer()).map(offer -> answer(offer, question.situation(), audience));
    }

    /**
     * What partner, customer and publisher settle before this offer can be bought.
     *
     * @param day for which roles count
     * @return empty if the catalogue has no such offer
     */
    public Optional<ContractingPath> contracting(OfferId id, CspModel model, LocalDate day) {
        return catalogue.offer(id).map(offer -> ContractingPath.of(model, day).to(offer.csp()));
    }

    private SupportAnswer answer(Offer offer, Situation asked, Audience audience) {
        var explanation = new Understanding(catalogue, overlays, offer, asked).explained();
        var situation = explanation.situation();
        var decision = explanation.decision();
        var ladder = new ContactLadder(catalogue, offer, situation, decision, audience);
        return new SupportAnswer(
                offer,
                explanation,
                channels(offer, situation, decision, audience),
                Evidence.toCollect(decision, situation.issue()),
                NextSteps.after(decision, situation, ladder::to),
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
