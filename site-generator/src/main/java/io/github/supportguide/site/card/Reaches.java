package io.github.supportguide.site.card;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.address.ChannelLink;
import io.github.supportguide.site.page.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How to reach each first contact of one offer. */
final class Reaches {
    private final Edition edition;
    private final Directory directory;
    private final Offer offer;
    private final Map<Object, Reach> known = new HashMap<>();

    Reaches(Edition edition, Offer offer) {
        this.edition = edition;
        this.directory = edition.directory();
        this.offer = offer;
    }

    Reach of(CardRow.First first) {
        return first.party()
                .map(party -> known.computeIfAbsent(sameFor(first, party), same -> find(first, party)))
                .orElseGet(() -> Reach.said(edition.say("site.reach.nobody")));
    }

    /** The issues of a group, and all groups with the same channels, are answered alike. */
    private static Object sameFor(CardRow.First first, Party party) {
        return List.of(
                party, first.asker(), ChannelKind.ofPublisherFor(first.issue().group()));
    }

    private Reach find(CardRow.First first, Party party) {
        if (party == first.asker()) {
            return Reach.said(edition.say("site.reach.yourself"));
        }
        return directory.channels(offer, party, first.issue().group(), edition.day()).stream()
                .filter(channel -> channel.isOpenTo(first.asker()))
                .findFirst()
                .map(this::by)
                .orElseGet(() -> Reach.said(edition.say("site.reach." + party.code())));
    }

    private Reach by(Channel channel) {
        return new Reach(
                List.of(ChannelLink.to(channel)),
                channel.stale() ? List.of(edition.say("site.contact.stale")) : List.of(),
                "");
    }
}
