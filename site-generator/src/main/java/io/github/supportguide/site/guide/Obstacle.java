package io.github.supportguide.site.guide;

import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.DIRECT_BILL_PARTNER;
import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;

import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Source;
import java.util.List;
import java.util.Locale;

/** What can keep a partner or its customer from an offer, the most frequent first. */
enum Obstacle {
    NOT_OPTED_IN(List.of(ISV_PUBLISHER), Source.PUB_CSP),
    AZURE_SUBSCRIPTION(List.of(ISV_PUBLISHER), Source.PUB_CSP),
    EXCLUSIVE(List.of(ISV_PUBLISHER), Source.DISC, Source.EXC),
    PRIVATE(List.of(ISV_PUBLISHER), Source.MK_PO, Source.PUB_PF),
    MARKET(List.of(ISV_PUBLISHER), Source.DISC),
    TYPE(List.of(ISV_PUBLISHER), Source.DISC, Source.OVR),
    STOP_SELL(List.of(ISV_PUBLISHER), Source.CAT),
    AGREEMENT(List.of(CUSTOMER, DIRECT_BILL_PARTNER, INDIRECT_PROVIDER, INDIRECT_RESELLER), Source.MCA, Source.MPA),
    RESTRICTED_PARTNER(List.of(DIRECT_BILL_PARTNER, MICROSOFT)),
    CUSTOMER_POLICY(List.of(CUSTOMER), Source.CRE),
    CATALOGUE_FAULT(List.of(MICROSOFT), Source.SEED);

    private final List<Party> changedBy;
    private final List<Source> sources;

    Obstacle(List<Party> changedBy, Source... sources) {
        this.changedBy = changedBy;
        this.sources = List.of(sources);
    }

    /** What keys and anchors are called. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those who can remove it. */
    List<Party> changedBy() {
        return changedBy;
    }

    List<Source> sources() {
        return sources;
    }
}
