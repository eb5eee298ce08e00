package io.github.supportguide.policy;

import io.github.supportguide.party.Party;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * All that the policy wants to know about an offer.
 *
 * @param firstParty whether Microsoft publishes it
 * @param transactable whether it is sold through the marketplace
 * @param supporter who supports it: the publisher, Microsoft or the community
 */
@ValueObject
public record OfferTraits(boolean firstParty, boolean transactable, Party supporter) {
    public OfferTraits {
        Objects.requireNonNull(supporter, "supporter");
        if (supporter == Party.CUSTOMER || supporter.isPartner()) {
            throw new IllegalArgumentException("%s cannot support an offer".formatted(supporter.code()));
        }
    }
}
