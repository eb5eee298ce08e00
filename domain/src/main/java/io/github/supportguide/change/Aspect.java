package io.github.supportguide.change;

import java.util.Arrays;
import java.util.List;

/** The parts of a {@link Basis} that can change each for itself. */
enum Aspect {
    WITHDRAWN(Cause.WITHDRAWN),
    PUBLISHER_KIND(Cause.PUBLISHER_KIND),
    TRANSACTABLE(Cause.TRANSACTABLE),
    SUPPORTED_BY(Cause.SUPPORTED_BY),
    TECHNICAL_SUPPORT(Cause.ARRANGEMENT),
    SPLIT(Cause.ARRANGEMENT),
    PARTNER_DESK(Cause.PARTNER_DESK),
    SUPPORT_CONTACT(Cause.SUPPORT_CONTACT),
    SUPPORT_URL(Cause.SUPPORT_URL),
    CSP_CONTACT(Cause.CSP_CONTACT),
    ENGINEERING_CONTACT(Cause.ENGINEERING_CONTACT),
    ENGINEERING_CONTACT_SHOWN(Cause.ENGINEERING_CONTACT_SHOWN),
    VERIFY_EVERY(Cause.VERIFY_EVERY);

    private final Cause cause;

    Aspect(Cause cause) {
        this.cause = cause;
    }

    Cause cause() {
        return cause;
    }

    /** Those in which two bases differ. */
    static List<Aspect> between(Basis before, Basis after) {
        return Arrays.stream(values())
                .filter(aspect -> !before.with(aspect, after).equals(before))
                .toList();
    }
}
