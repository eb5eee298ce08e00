package io.github.supportguide.site.card;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.guide.Medium;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.address.ChannelLink;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.page.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How to reach first contacts. Safe to use from any thread. */
final class Reaches {
    private final Edition edition;
    private final Directory directory;

    Reaches(Edition edition) {
        this.edition = edition;
        this.directory = edition.directory();
    }

    Map<CardRow.First, Reach> of(Offer offer, List<CardRow.First> firsts) {
        var reaches = new HashMap<CardRow.First, Reach>();
        firsts.forEach(first -> reaches.put(first, of(offer, first)));
        return reaches;
    }

    private Reach of(Offer offer, CardRow.First first) {
        return first.party()
                .map(party -> party == first.asker() ? said("yourself") : search(offer, party, first))
                .orElseGet(() -> said("nobody"));
    }

    private Reach said(String key) {
        return Reach.said(edition.say("site.reach." + key));
    }

    private Reach search(Offer offer, Party party, CardRow.First first) {
        return directory.channels(offer, party, first.matter(), edition.day()).stream()
                .filter(channel -> channel.isOpenTo(first.asker()))
                .findFirst()
                .map(this::by)
                .orElseGet(() -> said(party.code()));
    }

    private Reach by(Channel channel) {
        return new Reach(
                List.of(link(channel)), channel.stale() ? List.of(edition.say("site.contact.stale")) : List.of(), "");
    }

    /** Pages are named, for their addresses are long and stand beside the card. */
    private Link link(Channel channel) {
        var link = ChannelLink.to(channel);
        return channel.medium() == Medium.URL ? Link.of(edition.words().name(channel.kind()), link.href()) : link;
    }
}
