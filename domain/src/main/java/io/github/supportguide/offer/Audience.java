package io.github.supportguide.offer;

import io.github.supportguide.code.Coded;

/** Who reads: each sees what the ones before it see, and more. */
public enum Audience implements Coded {
    PUBLIC("public"),
    PARTNER("partner"),
    MICROSOFT("microsoft");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether something meant for {@code meantFor} may be shown to this audience. */
    public boolean maySee(Audience meantFor) {
        return meantFor.compareTo(this) <= 0;
    }
}
