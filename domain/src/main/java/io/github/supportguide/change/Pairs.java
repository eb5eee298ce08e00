package io.github.supportguide.change;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which offer of one catalogue is which of another.
 *
 * @param pairs the offers that both have, under whatever id, in the order of their old ids
 */
record Pairs(List<Pair> pairs, List<OfferId> added, List<OfferId> removed, List<Renamed> renamed) {
    record Pair(Offer before, Offer after) {}

    static Pairs of(Catalogue before, Catalogue after) {
        var gone = missing(before, after);
        var come = missing(after, before);
        var renames = Renames.among(gone, come);
        var pairs = new ArrayList<Pair>();
        for (var offer : before.offers()) {
            after.offer(offer.id()).ifPresent(same -> pairs.add(new Pair(offer, same)));
        }
        renames.forEach((old, now) -> pairs.add(new Pair(old, now)));
        gone.removeAll(renames.keySet());
        come.removeAll(Set.copyOf(renames.values()));
        return new Pairs(
                pairs,
                come.stream().map(Offer::id).toList(),
                gone.stream().map(Offer::id).toList(),
                renames.entrySet().stream()
                        .map(rename -> new Renamed(
                                rename.getKey().id(), rename.getValue().id()))
                        .toList());
    }

    private static List<Offer> missing(Catalogue here, Catalogue there) {
        return new ArrayList<>(here.offers().stream()
                .filter(offer -> there.offer(offer.id()).isEmpty())
                .toList());
    }
}
