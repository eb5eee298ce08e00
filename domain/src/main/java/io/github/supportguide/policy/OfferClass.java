package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.Party;

/** The kinds of offers that the policy tells apart; it decides alike for all offers of a kind. */
public enum OfferClass implements Coded {
    FIRST_PARTY("first-party", new OfferTraits(true, true, Party.ISV_PUBLISHER)),
    NOT_TRANSACTABLE("not-transactable", new OfferTraits(false, false, Party.ISV_PUBLISHER)),
    THIRD_PARTY("third-party", new OfferTraits(false, true, Party.ISV_PUBLISHER)),
    SUPPORTED_BY_MICROSOFT("supported-by-microsoft", new OfferTraits(false, true, Party.MICROSOFT)),
    SUPPORTED_BY_COMMUNITY("supported-by-community", new OfferTraits(false, true, Party.COMMUNITY));

    private final String code;
    private final OfferTraits traits;

    OfferClass(String code, OfferTraits traits) {
        this.code = code;
        this.traits = traits;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * What stands for the whole class. Within {@link #NOT_TRANSACTABLE} a supporter other than the publisher
     * still takes technical questions, so decide by an offer’s own traits when there is an offer.
     */
    public OfferTraits traits() {
        return traits;
    }

    public static OfferClass of(OfferTraits offer) {
        if (offer.firstParty()) {
            return FIRST_PARTY;
        }
        if (!offer.transactable()) {
            return NOT_TRANSACTABLE;
        }
        return switch (offer.supporter()) {
            case MICROSOFT -> SUPPORTED_BY_MICROSOFT;
            case COMMUNITY -> SUPPORTED_BY_COMMUNITY;
            default -> THIRD_PARTY;
        };
    }
}
