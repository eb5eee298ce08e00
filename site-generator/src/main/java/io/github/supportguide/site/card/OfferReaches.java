package io.github.supportguide.site.card;

import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How to reach each first contact of one offer. */
final class OfferReaches {
    private final Reaches reaches;
    private final Offer offer;
    private final Map<Object, Reach> known = new HashMap<>();

    OfferReaches(Reaches reaches, Offer offer) {
        this.reaches = reaches;
        this.offer = offer;
    }

    Reach of(CardRow.First first) {
        return first.party()
                .map(party -> known.computeIfAbsent(sameFor(first, party), same -> reaches.find(offer, party, first)))
                .orElseGet(reaches::nobody);
    }

    /** Issues whose questions go to the same channels are answered alike. */
    private static Object sameFor(CardRow.First first, Party party) {
        return List.of(
                party, first.asker(), ChannelKind.ofPublisherFor(first.issue().group()));
    }
}
