package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** How well a rule is founded in what was published. */
public enum RuleStatus implements Coded {
    /** Stated on the page this policy starts from. */
    SEED("seed"),
    /** Stated on another page of the programme. */
    SIBLING("sibling"),
    /** Concluded from several pages; none states it. */
    INFERRED("inferred");

    private final String code;

    RuleStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
