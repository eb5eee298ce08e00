package io.github.supportguide.testkit;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.policy.OfferClass;

/** The offers of a {@link TestCatalogue}, called by what is special about them. */
public final class TestOffers {

    /** Sold through partners and supported by its publisher, as most are. One plan is private; a notice is about it. */
    public static final OfferId BACKUP = OfferId.of("contoso/backup");

    /** Like {@link #BACKUP}, but only partners whom the publisher chose may buy it. */
    public static final OfferId EXCLUSIVE_VAULT = OfferId.of("contoso/vault");

    /** Sold through partners, supported by Microsoft. */
    public static final OfferId CONNECTOR = OfferId.of("fabrikam/connector");

    /** Sold through partners, supported by its community. */
    public static final OfferId COMMUNITY_RULES = OfferId.of("fabrikam/community-rules");

    /** Listed in the marketplace, but sold outside of it. */
    public static final OfferId CONSULTING = OfferId.of("fabrikam/consulting");

    /** Withdrawn at the end of June 2026; {@link #LEDGER} is its successor. */
    public static final OfferId OLD_LEDGER = OfferId.of("fabrikam/old-ledger");

    /** What replaced {@link #OLD_LEDGER}. */
    public static final OfferId LEDGER = OfferId.of("fabrikam/ledger");

    /** Neither it nor its publisher names any channel. */
    public static final OfferId SCAN_WITHOUT_CHANNELS = OfferId.of("adatum/scan");

    /** Published by Microsoft itself. */
    public static final OfferId FIRST_PARTY = OfferId.of("microsoft/first-party-thing");

    private TestOffers() {}

    /** An offer of a kind. */
    public static OfferId of(OfferClass kind) {
        return switch (kind) {
            case FIRST_PARTY -> FIRST_PARTY;
            case NOT_TRANSACTABLE -> CONSULTING;
            case THIRD_PARTY -> BACKUP;
            case SUPPORTED_BY_MICROSOFT -> CONNECTOR;
            case SUPPORTED_BY_COMMUNITY -> COMMUNITY_RULES;
        };
    }
}
