package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** To whom a row of the matrix gives an issue. */
public enum Duty implements Coded {
    /** The partner; in the indirect model provider and reseller share, unless they agreed on a split. */
    PARTNER("partner"),
    /** The partner who orders in Partner Center; never shared. */
    SELLER("seller"),
    PUBLISHER("publisher"),
    MICROSOFT("microsoft"),
    /** Everybody on the route, and the customer. */
    ALL("all"),
    /** Microsoft for its platform, the publisher for its product. */
    BY_FAULT("by-fault"),
    /** Partner or publisher, by the time since the order. */
    BY_REFUND_WINDOW("by-refund-window");

    private final String code;

    Duty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
