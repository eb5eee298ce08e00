package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** Whether a customer can ask about an issue at all. */
public enum CustomerMay implements Coded {
    ASK("yes"),
    NOT_ASK("no"),
    ASK_IF_BOUGHT_DIRECTLY("direct");

    private final String code;

    CustomerMay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
