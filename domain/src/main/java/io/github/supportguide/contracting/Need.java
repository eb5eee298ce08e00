package io.github.supportguide.contracting;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.CspSale.Availability;

/** Whether an offer takes a step. */
public enum Need implements Coded {
    /** It does. */
    NEEDED("needed"),
    /** It does not. */
    NOT_NEEDED("not-needed"),
    /** Some offers do; ask the publisher about this one. */
    ASK("ask");

    private final String code;

    Need(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** For an offer of which nothing more is known. */
    static Need of(ContractingStep step) {
        return switch (step) {
            case SETTLE_EXTRA_TERMS, OBTAIN_PERMISSION -> ASK;
            default -> NEEDED;
        };
    }

    static Need ofPermission(CspSale sale) {
        if (sale.exclusive()) {
            return NEEDED;
        }
        return sale.availability()
                .map(open -> open == Availability.ANY ? NOT_NEEDED : NEEDED)
                .orElse(ASK);
    }
}
