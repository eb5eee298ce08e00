package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** What a partner does with its customers’ technical questions. */
public enum TechnicalSupport implements Coded {
    /** Sends them straight to whoever supports the product. */
    REFER("refer"),
    /** Takes them first. */
    FIRST_LINE("first-line");

    private final String code;

    TechnicalSupport(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
