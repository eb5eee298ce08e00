package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.offer.CspSale;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Support;
import io.github.supportguide.party.Party;
import java.util.ArrayList;
import java.util.List;

/** The channels that an offer should have, its own or its publisher’s, and has not. */
final class ChannelAdvice {
    private ChannelAdvice() {}

    /** The rules that the channels of an offer break; nobody looks for those of a withdrawn one. */
    static List<FindingRule> of(Offer offer, Publisher publisher) {
        var rules = new ArrayList<FindingRule>();
        if (!publisher.firstParty() && offer.lifecycle().state() != Lifecycle.State.WITHDRAWN) {
            desk(offer, publisher, rules);
            sale(offer, offer.supportOfPublisher(publisher), rules);
        }
        return rules;
    }

    private static void desk(Offer offer, Publisher publisher, List<FindingRule> rules) {
        var desk = offer.supporter() == Party.ISV_PUBLISHER
                ? offer.supportOfPublisher(publisher)
                : offer.supportOfSupporter();
        if (desk.contact().isEmpty() && offer.supporter() == Party.ISV_PUBLISHER) {
            rules.add(FindingRule.MISSING_SUPPORT_CONTACT);
        }
        if (desk.url().isEmpty()) {
            rules.add(FindingRule.MISSING_SUPPORT_URL);
        }
    }

    private static void sale(Offer offer, Support support, List<FindingRule> rules) {
        if (!isOpenToPartners(offer.csp())) {
            return;
        }
        if (support.csp().isEmpty()) {
            rules.add(FindingRule.MISSING_CSP_CONTACT);
        }
        if (support.marketingUrl().isEmpty()) {
            rules.add(FindingRule.MISSING_MARKETING_URL);
        }
    }

    private static boolean isOpenToPartners(CspSale sale) {
        return sale.availability()
                .filter(open -> open != CspSale.Availability.NONE)
                .isPresent();
    }
}
