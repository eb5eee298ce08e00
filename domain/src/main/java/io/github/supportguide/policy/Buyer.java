package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** Who bought the offer from Microsoft. */
public enum Buyer implements Coded {
    /** A partner, for the customer. */
    PARTNER("partner"),
    /** The customer, without a partner. */
    CUSTOMER("customer");

    private final String code;

    Buyer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
