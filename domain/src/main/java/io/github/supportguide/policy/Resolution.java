package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** How a matter ends, where the policy knows. */
public enum Resolution implements Coded {
    /** Cancelled and credited in full. */
    FULL_CREDIT("full-credit"),
    /** No refund; it can be cancelled at the next renewal. */
    CANCEL_AT_RENEWAL("cancel-at-renewal"),
    /** Refunded only if the publisher approves. */
    PUBLISHER_APPROVAL("publisher-approval"),
    /** Never refunded. */
    NOT_REFUNDABLE("not-refundable"),
    /** Cancelled here and bought again there. */
    CANCEL_AND_REBUY("cancel-and-rebuy"),
    /** Settled among the parties, outside the marketplace. */
    SETTLE_DIRECTLY("settle-directly");

    private final String code;

    Resolution(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
