package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which offers an identifier can mean, whatever system it comes from: an id, its part behind the slash, the way
 * marketplaces write it ({@code contoso.backup}), or an alias. Letter case does not matter. Never changes; share it.
 */
public final class OfferNames {
    private final Map<String, List<Offer>> offers;

    private OfferNames(Map<String, List<Offer>> offers) {
        this.offers = offers;
    }

    public static OfferNames of(Catalogue catalogue) {
        var offers = new TreeMap<String, List<Offer>>(String.CASE_INSENSITIVE_ORDER);
        for (var offer : catalogue.offers()) {
            names(offer)
                    .forEach(name -> offers.computeIfAbsent(name, any -> new ArrayList<>(1))
                            .add(offer));
        }
        return new OfferNames(offers);
    }

    private static Set<String> names(Offer offer) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        var id = offer.id();
        names.addAll(List.of(id.toString(), id.name(), id.publisher() + "." + id.name()));
        names.addAll(offer.aliases());
        return names;
    }

    /**
     * All that it can mean, in the order of their ids. Behind a colon Partner Center names a plan and its availability
     * ({@code DZH318Z0ABCD:0001}); they are left out if nothing has that name as a whole.
     */
    public List<Offer> meantBy(String identifier) {
        var whole = identifier.strip();
        var found = offers.getOrDefault(whole, List.of());
        return List.copyOf(found.isEmpty() ? offers.getOrDefault(whole.split(":", 2)[0], List.of()) : found);
    }
}
