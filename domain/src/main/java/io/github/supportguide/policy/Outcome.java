package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** What kind of answer the policy gives. */
public enum Outcome implements Coded {
    /** Somebody is responsible. */
    RESPONSIBLE("responsible"),
    /** Several are. */
    SHARED("shared"),
    /** One more fact decides. */
    AMBIGUOUS("ambiguous"),
    /** The third-party CSP rules do not cover this; a reason says why. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
