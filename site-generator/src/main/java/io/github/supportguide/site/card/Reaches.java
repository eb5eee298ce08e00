package io.github.supportguide.site.card;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.guide.Medium;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.address.ChannelLink;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.page.Edition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How to reach first contacts. What is the same for all offers is found out once; safe to use from any thread. */
final class Reaches {
    private final Edition edition;
    private final Directory directory;
    private final Map<Object, Reach> forAll = new ConcurrentHashMap<>();

    Reaches(Edition edition) {
        this.edition = edition;
        this.directory = edition.directory();
    }

    OfferReaches of(Offer offer) {
        return new OfferReaches(this, offer);
    }

    Reach nobody() {
        return Reach.said(edition.say("site.reach.nobody"));
    }

    /** Partners are reached alike, whatever they sell. */
    Reach find(Offer offer, Party party, CardRow.First first) {
        return party.isPartner()
                ? forAll.computeIfAbsent(List.of(party, first.asker()), same -> search(offer, party, first))
                : search(offer, party, first);
    }

    private Reach search(Offer offer, Party party, CardRow.First first) {
        if (party == first.asker()) {
            return Reach.said(edition.say("site.reach.yourself"));
        }
        return directory.channels(offer, party, first.issue().group(), edition.day()).stream()
                .filter(channel -> channel.isOpenTo(first.asker()))
                .findFirst()
                .map(this::by)
                .orElseGet(() -> Reach.said(edition.say("site.reach." + party.code())));
    }

    /** Pages are named, for their addresses are long and stand beside the card. */
    private Link link(Channel channel) {
        var link = ChannelLink.to(channel);
        return channel.medium() == Medium.URL ? Link.of(edition.words().name(channel.kind()), link.href()) : link;
    }

    private Reach by(Channel channel) {
        return new Reach(
                List.of(link(channel)),
                channel.stale() ? List.of(edition.say("site.contact.stale")) : List.of(),
                "",
                channel.kind() == ChannelKind.PARTNER_SUPPORT
                        || channel.kind() == ChannelKind.MICROSOFT_PARTNER_SUPPORT);
    }
}
