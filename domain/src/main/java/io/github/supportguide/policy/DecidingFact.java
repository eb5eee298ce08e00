package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** A fact that would turn an open answer into a definite one. */
public enum DecidingFact implements Coded {
    FAULT("fault"),
    ORDERED_AT("orderedAt"),
    TERM("term"),
    SPLIT("split");

    private final String code;

    DecidingFact(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
