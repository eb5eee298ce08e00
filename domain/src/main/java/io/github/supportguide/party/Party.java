package io.github.supportguide.party;

import io.github.supportguide.code.Coded;

/** Who can ask, answer or act when a marketplace offer needs support. */
public enum Party implements Coded {
    CUSTOMER("customer", 0),
    DIRECT_BILL_PARTNER("direct-bill-partner", 1),
    INDIRECT_RESELLER("indirect-reseller", 1),
    INDIRECT_PROVIDER("indirect-provider", 2),
    ISV_PUBLISHER("isv-publisher", 3),
    MICROSOFT("microsoft", 3),
    COMMUNITY("community", 3);

    private final String code;
    private final int rung;

    Party(String code, int rung) {
        this.code = code;
        this.rung = rung;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether this party is one of the partners in the CSP programme. */
    public boolean isPartner() {
        return this == DIRECT_BILL_PARTNER || this == INDIRECT_RESELLER || this == INDIRECT_PROVIDER;
    }

    /**
     * Whether a question of {@code asker} need not pass this party: the chain of resale runs from the customer
     * up to the partner who orders from Microsoft, and nobody asks downwards.
     */
    public boolean standsAtOrBelow(Party asker) {
        return this == asker || isPartner() && rung <= asker.rung;
    }
}
