package io.github.supportguide.change;

import io.github.supportguide.offer.Offer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the offers that are gone stand under another id: those that share a name with one new offer and no other. */
final class Renames {
    private final Map<String, Set<Offer>> newOnes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Renames(List<Offer> added) {
        added.forEach(offer -> names(offer)
                .forEach(name ->
                        newOnes.computeIfAbsent(name, unused -> new HashSet<>()).add(offer)));
    }

    /** From the old offer to the new one, in the order of the old. */
    static Map<Offer, Offer> among(List<Offer> removed, List<Offer> added) {
        var renames = new Renames(added);
        var candidates = new LinkedHashMap<Offer, Offer>();
        var claims = new HashMap<Offer, Integer>();
        for (var offer : removed) {
            var shared = renames.sharingANameWith(offer);
            shared.forEach(other -> claims.merge(other, 1, Integer::sum));
            if (shared.size() == 1) {
                candidates.put(offer, shared.iterator().next());
            }
        }
        candidates.values().removeIf(offer -> claims.getOrDefault(offer, 0) > 1);
        return candidates;
    }

    private Set<Offer> sharingANameWith(Offer offer) {
        return names(offer)
                .flatMap(name -> newOnes.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Offer offer) {
        return Stream.concat(Stream.of(offer.id().toString()), offer.aliases().stream());
    }
}
