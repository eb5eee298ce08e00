package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;

/** What happens when the publisher asks about an issue. */
public enum PublisherMay implements Coded {
    /** It has no way to ask. */
    NOT_ASK("no"),
    /** It is told that the matter is its own. */
    LEARN_IT_IS_ITS_OWN("self"),
    ASK_MICROSOFT("microsoft"),
    /** Microsoft answers for its platform, the publisher itself for its product. */
    ASK_BY_FAULT("by-fault"),
    /** It may ask once the refund window has closed. */
    ASK_AFTER_REFUND_WINDOW("by-window");

    private final String code;

    PublisherMay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
