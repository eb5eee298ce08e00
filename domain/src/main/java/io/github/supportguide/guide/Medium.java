package io.github.supportguide.guide;

import io.github.supportguide.code.Coded;

/** What a channel’s value is. */
public enum Medium implements Coded {
    EMAIL("email"),
    PHONE("phone"),
    URL("url");

    private final String code;

    Medium(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
