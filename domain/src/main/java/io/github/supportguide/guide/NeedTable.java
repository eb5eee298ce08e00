package io.github.supportguide.guide;

import io.github.supportguide.offer.Audience;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom the questions about offers of the same traits need.
 *
 * @param needs each need that any question has
 * @param questions what the questions need, those that need the same taken together
 */
record NeedTable(List<Counted> needs, List<Alike> questions) {

    /** Decides every situation once. */
    static NeedTable of(OfferTraits offer, Audience reader, Collection<Situation> situations) {
        var counted = new HashMap<Set<Need>, Integer>();
        for (var situation : situations) {
            var decision = SupportPolicy.decide(offer, situation);
            if (!decision.responsible().isEmpty()) {
                counted.merge(Need.of(decision, situation, reader), 1, Integer::sum);
            }
        }
        counted.remove(Set.of());
        return of(counted);
    }

    private static NeedTable of(Map<Set<Need>, Integer> counted) {
        var needs = counted.keySet().stream().flatMap(Set::stream).distinct().toList();
        return new NeedTable(
                needs.stream().map(need -> Counted.of(need, counted)).toList(),
                counted.entrySet().stream()
                        .map(alike -> new Alike(
                                alike.getKey().stream().map(needs::indexOf).toList(), alike.getValue()))
                        .toList());
    }

    /** How many questions are led how well where the needs are met like this. */
    Map<Reach, Integer> counted(List<Reach> reaches) {
        var counted = new EnumMap<Reach, Integer>(Reach.class);
        questions.forEach(alike -> counted.merge(alike.worst(reaches), alike.questions(), Integer::sum));
        return counted;
    }

    /** A need, and how many questions have it. */
    record Counted(Need need, int questions) {
        private static Counted of(Need need, Map<Set<Need>, Integer> counted) {
            return new Counted(
                    need,
                    counted.entrySet().stream()
                            .filter(alike -> alike.getKey().contains(need))
                            .mapToInt(Map.Entry::getValue)
                            .sum());
        }
    }

    /** Some questions that have the same needs, by their places in the table. */
    record Alike(List<Integer> needs, int questions) {

        /** How well these questions are led where the needs of the table are met like this. */
        Reach worst(List<Reach> reaches) {
            var worst = Reach.ELSEWHERE;
            for (var place : needs) {
                var reach = reaches.get(place);
                worst = reach.compareTo(worst) > 0 ? reach : worst;
            }
            return worst;
        }
    }
}
