package io.github.supportguide.change;

import io.github.supportguide.code.Coded;

/** What, of all that a catalogue says, made an answer change. */
public enum Cause implements Coded {
    WITHDRAWN("withdrawn"),
    PUBLISHER_KIND("publisher-kind"),
    TRANSACTABLE("transactable"),
    SUPPORTED_BY("supported-by"),
    ARRANGEMENT("arrangement"),
    PARTNER_DESK("partner-desk"),
    SUPPORT_CONTACT("support-contact"),
    SUPPORT_URL("support-url"),
    CSP_CONTACT("csp-contact"),
    ENGINEERING_CONTACT("engineering-contact"),
    ENGINEERING_CONTACT_SHOWN("engineering-contact-shown"),
    VERIFY_EVERY("verify-every"),
    /** The channels are the same, but others of them count as stale now. */
    VERIFICATION("verification");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
