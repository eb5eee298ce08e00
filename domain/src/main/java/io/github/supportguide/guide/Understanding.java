package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.overlay.Overlays;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.util.Optional;

/** A question with all that partners agreed: what itself says counts first, then overlays, then the catalogue. */
final class Understanding {
    private final OfferTraits traits;
    private final Situation asked;
    private final Arrangement ofCatalogue;
    private final Optional<OverlayRule> overlaid;

    Understanding(Catalogue catalogue, Overlays overlays, Offer offer, Situation asked) {
        this.traits = catalogue.traits(offer);
        this.asked = asked;
        this.ofCatalogue = catalogue.settings().arrangement();
        this.overlaid = overlays.ruleFor(offer.id(), asked.issue(), asked.day());
    }

    /** Decided; an overlay is named if the decision would be another without it. */
    Explanation explained() {
        var plain = under(ofCatalogue, Optional.empty());
        return overlaid.map(rule -> under(with(rule), overlaid))
                .filter(other -> !other.decision().equals(plain.decision()))
                .orElse(plain);
    }

    private Arrangement with(OverlayRule rule) {
        return rule.agreed().in(ofCatalogue, asked.issue().group());
    }

    private Explanation under(Arrangement fallback, Optional<OverlayRule> agreed) {
        var situation = asked.under(asked.arrangement().orElse(fallback));
        return Explanation.of(traits, situation, SupportPolicy.decide(traits, situation), agreed);
    }
}
