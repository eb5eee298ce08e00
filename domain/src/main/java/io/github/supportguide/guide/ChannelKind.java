package io.github.supportguide.guide;

import static io.github.supportguide.offer.Audience.MICROSOFT;
import static io.github.supportguide.offer.Audience.PARTNER;
import static io.github.supportguide.offer.Audience.PUBLIC;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.policy.IssueGroup;
import java.util.List;

/** What a channel leads to, and for whom it is meant. */
public enum ChannelKind implements Coded {
    /** The publisher’s support desk. */
    SUPPORT("support", PARTNER),
    /** The publisher’s support page. */
    SUPPORT_URL("support-url", PUBLIC),
    /** The publisher’s people for partners in the CSP programme. */
    CSP("csp", PARTNER),
    /** The publisher’s technical people. */
    ENGINEERING("engineering", MICROSOFT),
    /** The support desk of the partner whose guide this is. */
    PARTNER_SUPPORT("partner-support", PUBLIC),
    /** Microsoft’s support in Partner Center, open to partners and publishers. */
    MICROSOFT_PARTNER_SUPPORT("microsoft-partner-support", PUBLIC);

    private static final List<ChannelKind> FOR_TECHNICAL_MATTERS = List.of(SUPPORT, SUPPORT_URL, CSP, ENGINEERING);
    private static final List<ChannelKind> FOR_BUSINESS = List.of(CSP, SUPPORT, SUPPORT_URL);

    private final String code;
    private final Audience meantFor;

    ChannelKind(String code, Audience meantFor) {
        this.code = code;
        this.meantFor = meantFor;
    }

    @Override
    public String code() {
        return code;
    }

    /** Who may see such a channel. The engineering contact’s audience is wider if the catalogue says so. */
    public Audience meantFor() {
        return meantFor;
    }

    /** The publisher’s channels for a group of issues, the first to try first. */
    public static List<ChannelKind> ofPublisherFor(IssueGroup group) {
        return switch (group) {
            case TECHNICAL, PROVISIONING -> FOR_TECHNICAL_MATTERS;
            default -> FOR_BUSINESS;
        };
    }

    /** Whether such a channel is of any use in matters of a group; open desks are in all. */
    boolean serves(IssueGroup group) {
        return switch (this) {
            case PARTNER_SUPPORT, MICROSOFT_PARTNER_SUPPORT -> true;
            case SUPPORT, SUPPORT_URL, CSP, ENGINEERING -> ofPublisherFor(group).contains(this);
        };
    }
}
