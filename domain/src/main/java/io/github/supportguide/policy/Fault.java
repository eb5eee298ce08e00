package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** Where a fault lies. */
public enum Fault implements Coded {
    /** In Microsoft’s platform. */
    PLATFORM("platform"),
    /** In the publisher’s product. */
    PRODUCT("product");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
