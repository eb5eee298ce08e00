package io.github.supportguide.site.web;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.site.page.Edition;
import java.util.List;
import java.util.Optional;

/** What the audience of an edition may see of publishers’ channels: for all their offers, or for one. */
final class PublisherChannels {
    private final Edition edition;
    private final Directory directory;

    PublisherChannels(Edition edition) {
        this.edition = edition;
        this.directory = edition.directory();
    }

    /** What the publisher names for all its offers. */
    List<Channel> of(Publisher publisher) {
        return directory.channels(publisher, edition.day());
    }

    /** The publisher’s channels for one offer. */
    List<Channel> of(Offer offer) {
        return directory.channels(offer, partyBehind(offer), IssueGroup.TECHNICAL, edition.day()).stream()
                .filter(channel -> channel.kind() != ChannelKind.MICROSOFT_PARTNER_SUPPORT)
                .toList();
    }

    /** The same, if they are others than for all its offers. */
    Optional<List<Channel>> ownOf(Offer offer) {
        var usual = of(edition.catalogue().publisherOf(offer));
        return Optional.of(of(offer)).filter(channels -> !channels.equals(usual));
    }

    Party partyBehind(Offer offer) {
        return edition.catalogue().publisherOf(offer).party();
    }
}
