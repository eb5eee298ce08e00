package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** Why the third-party CSP rules do not cover a question. */
public enum Reason implements Coded {
    /** The rules did not exist yet. */
    NO_RULE_IN_FORCE("no-rule-in-force"),
    /** Whoever asks has no way to ask this. */
    NOT_FOR_ASKER("not-for-asker"),
    /** Microsoft publishes the product itself. */
    FIRST_PARTY_PRODUCT("first-party-product"),
    /** The publisher sells the product outside the marketplace. */
    NOT_TRANSACTABLE("not-transactable"),
    /** The customer bought without a partner. */
    BOUGHT_DIRECTLY("bought-directly");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
