package io.github.supportguide.site.guide;

import io.github.supportguide.guide.Channel;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.site.page.Edition;
import java.util.List;

/**
 * How many of the offers can be reached by what this audience may see.
 *
 * @param reachable the offers whose supporter has a channel
 * @param fresh the offers’ channels that were verified lately
 * @param stale those that were not
 */
record Coverage(long reachable, long fresh, long stale) {

    static Coverage of(Edition edition) {
        var perOffer = edition.catalogue().offers().stream()
                .map(offer -> channels(offer, edition))
                .toList();
        var stale =
                perOffer.stream().flatMap(List::stream).filter(Channel::stale).count();
        var all = perOffer.stream().mapToLong(List::size).sum();
        return new Coverage(
                perOffer.stream().filter(channels -> !channels.isEmpty()).count(), all - stale, stale);
    }

    private static List<Channel> channels(Offer offer, Edition edition) {
        var supporter = edition.catalogue().traits(offer).firstParty() ? Party.MICROSOFT : offer.supporter();
        return edition.directory().channels(offer, supporter, IssueGroup.TECHNICAL, edition.day());
    }
}
