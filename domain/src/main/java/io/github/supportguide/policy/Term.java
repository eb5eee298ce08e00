package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** How long a subscription runs before it renews. */
public enum Term implements Coded {
    MONTHLY("monthly"),
    ANNUAL("annual");

    private final String code;

    Term(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
