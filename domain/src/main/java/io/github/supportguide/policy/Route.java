package io.github.supportguide.policy;

import io.github.supportguide.party.Party;
import java.util.ArrayList;
import java.util.List;

/** What is done to the ways that questions take. */
final class Route {
    private Route() {}

    /** The route as it is for this asker: without itself and every partner at or below it. */
    static List<Party> trimmed(List<Party> route, Situation situation) {
        var rest = new ArrayList<Party>(route.size());
        for (var party : route) {
            if (!party.standsAtOrBelow(situation.asker())) {
                rest.add(party);
            }
        }
        return rest;
    }

    /** The route with {@code supporter} in the publisher’s place. */
    static List<Party> supportedBy(Party supporter, List<Party> route) {
        return route.stream()
                .map(party -> party == Party.ISV_PUBLISHER ? supporter : party)
                .toList();
    }

    static List<Party> commonStart(List<Party> one, List<Party> other) {
        var length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length) == other.get(length)) {
            length++;
        }
        return one.subList(0, length);
    }

    static Party last(List<Party> route) {
        return route.get(route.size() - 1);
    }
}
