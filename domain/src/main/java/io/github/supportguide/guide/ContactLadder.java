package io.github.supportguide.guide;

import static io.github.supportguide.guide.NextStep.Action.ASK_MICROSOFT_FOR_CONTACT;
import static io.github.supportguide.guide.NextStep.Action.ASK_PARTNER_FOR_CONTACT;
import static io.github.supportguide.guide.NextStep.Action.OPEN_PUBLISHER_SITE;
import static io.github.supportguide.guide.NextStep.Action.TRY_OTHER_CHANNELS;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to try when nobody can say that a supporter’s channels work. The support page is tried first of all, for it is
 * among the channels; then come the publisher’s site, its people for partners and engineers, and last whoever may know
 * more: Microsoft for partners, but only for the contact, and for customers their partner.
 */
final class ContactLadder {
    private static final Set<ChannelKind> BEHIND_THE_SITE = EnumSet.of(ChannelKind.CSP, ChannelKind.ENGINEERING);

    private final Catalogue catalogue;
    private final Offer offer;
    private final Situation situation;
    private final Decision decision;
    private final Audience reader;
    private final Lookup lookup;

    ContactLadder(Catalogue catalogue, Offer offer, Situation situation, Decision decision, Audience reader) {
        this.catalogue = catalogue;
        this.offer = offer;
        this.situation = situation;
        this.decision = decision;
        this.reader = reader;
        this.lookup = new Lookup(catalogue, offer, situation.day());
    }

    /** The steps for whoever turns to a supporter; none if a channel that was verified lately leads there. */
    List<NextStep> to(Party party) {
        if (party.isPartner() || situation.asker() == Party.ISV_PUBLISHER) {
            return List.of();
        }
        return Need.of(decision, situation, reader).stream()
                .filter(need -> need.party() == party && isWanted(need))
                .flatMap(this::rungs)
                .toList();
    }

    /** Who says that a contact is missing or does not answer is not helped by its having been verified. */
    private boolean isWanted(Need need) {
        var missing = situation.issue() == Issue.CONTACT_MISSING && need.party() == Party.ISV_PUBLISHER;
        return missing || lookup.reach(need) != Reach.FRESH;
    }

    private Stream<NextStep> rungs(Need need) {
        return Stream.of(publisherSite(need), otherChannels(need), whoMayKnow(need))
                .flatMap(Optional::stream);
    }

    private Optional<NextStep> publisherSite(Need need) {
        return catalogue
                .publisherOf(offer)
                .website()
                .map(site -> NextStep.of(OPEN_PUBLISHER_SITE, need.user(), need.party())
                        .on(site));
    }

    /** Customers are not sent to people who are there for partners, even where partners read on their behalf. */
    private Optional<NextStep> otherChannels(Need need) {
        if (!need.user().isPartner()) {
            return Optional.empty();
        }
        return lookup.channels(need.party()).stream()
                .filter(channel -> BEHIND_THE_SITE.contains(channel.kind()) && need.isMetBy(channel))
                .findFirst()
                .map(channel -> NextStep.of(TRY_OTHER_CHANNELS, need.user(), need.party()));
    }

    private Optional<NextStep> whoMayKnow(Need need) {
        if (need.user().isPartner()) {
            return Optional.of(NextStep.of(ASK_MICROSOFT_FOR_CONTACT, need.user(), need.party())
                    .on(Directory.PARTNER_CENTER_SUPPORT));
        }
        return situation.boughtBy() == Buyer.PARTNER
                ? Optional.of(NextStep.of(
                        ASK_PARTNER_FOR_CONTACT, need.user(), situation.model().customerFacingPartner()))
                : Optional.empty();
    }
}
