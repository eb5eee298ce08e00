package io.github.supportguide.party;

import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.DIRECT_BILL_PARTNER;
import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;

import io.github.supportguide.code.Coded;
import java.util.List;
import java.util.stream.Stream;

/** How an offer reaches its customer in the CSP programme. */
public enum CspModel implements Coded {
    /** Microsoft sells to one partner, and that partner to the customer. */
    DIRECT_BILL("direct-bill", List.of(DIRECT_BILL_PARTNER)),
    /** Microsoft sells to a provider, the provider to a reseller, and the reseller to the customer. */
    INDIRECT("indirect", List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER));

    private final String code;
    private final List<Party> partners;
    private final List<Party> askers;

    CspModel(String code, List<Party> partners) {
        this.code = code;
        this.partners = partners;
        this.askers = Stream.of(List.of(CUSTOMER), partners, List.of(ISV_PUBLISHER))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String code() {
        return code;
    }

    /** The partners between customer and Microsoft, the one next to the customer first. */
    public List<Party> partners() {
        return partners;
    }

    /** Everybody who can ask a question in this model: customer, partners, publisher. */
    public List<Party> askers() {
        return askers;
    }

    /** The partner whom the customer bought from. */
    public Party customerFacingPartner() {
        return partners.get(0);
    }

    /** The partner who orders in Partner Center. */
    public Party sellerOfRecord() {
        return partners.get(partners.size() - 1);
    }
}
