package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** Which side of a provider and its reseller owes a group of duties. */
public enum SplitSide implements Coded {
    PROVIDER("provider"),
    RESELLER("reseller");

    private final String code;

    SplitSide(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
