package io.github.supportguide.guide;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.Coverage.Gap;
import io.github.supportguide.guide.Coverage.Totals;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks every question by itself, and looks up everybody afresh. */
final class EveryQuestion {
    private final Catalogue catalogue;
    private final Instant asOf;
    private final Map<Audience, Map<Reach, Integer>> totals = new EnumMap<>(Audience.class);
    private final Map<Gap, Integer> gaps = new HashMap<>();

    EveryQuestion(Catalogue catalogue, Instant asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    Coverage asked() {
        for (var reader : List.of(Audience.PUBLIC, Audience.PARTNER)) {
            totals.put(reader, new EnumMap<>(Reach.class));
            for (var model : CspModel.values()) {
                model.askers()
                        .forEach(asker -> Arrays.stream(Issue.values())
                                .forEach(issue -> ask(Situation.of(model, asker, issue, asOf), reader)));
            }
        }
        var counted = new EnumMap<Audience, Totals>(Audience.class);
        totals.forEach((reader, byReach) -> counted.put(reader, Totals.of(byReach)));
        return new Coverage(counted, inOrder());
    }

    private List<Gap> inOrder() {
        return gaps.entrySet().stream()
                .map(gap -> new Gap(
                        gap.getKey().offer(),
                        gap.getKey().party(),
                        gap.getKey().audience(),
                        gap.getKey().reach(),
                        gap.getValue()))
                .sorted(Comparator.comparing(
                                (Gap gap) -> gap.offer().map(OfferId::toString).orElse(""))
                        .thenComparing(Gap::party)
                        .thenComparing(Gap::audience)
                        .thenComparing(Gap::reach))
                .toList();
    }

    private void ask(Situation situation, Audience reader) {
        for (var offer : catalogue.offers()) {
            var answer = new SupportGuide(catalogue)
                    .answer(new SupportQuestion(offer.id(), situation), reader)
                    .orElseThrow();
            if (!offer.lifecycle().isWithdrawn()
                    && !answer.decision().responsible().isEmpty()) {
                count(answer, reader);
            }
        }
    }

    private void count(SupportAnswer answer, Audience reader) {
        var reaches = new HashSet<Reach>();
        for (var party : needed(answer)) {
            var reach = reach(answer, party, reader);
            reaches.add(reach);
            if (reach != Reach.FRESH) {
                var offer = party.isPartner()
                        ? Optional.<OfferId>empty()
                        : Optional.of(answer.offer().id());
                gaps.merge(new Gap(offer, party, reader, reach, 0), 1, Integer::sum);
            }
        }
        reaches.stream()
                .max(Comparator.naturalOrder())
                .ifPresent(worst -> totals.get(reader).merge(worst, 1, Integer::sum));
    }

    private static Set<Party> needed(SupportAnswer answer) {
        var needed = new HashSet<>(answer.decision().responsible());
        answer.decision().firstContact().ifPresent(needed::add);
        needed.remove(Party.CUSTOMER);
        needed.remove(answer.situation().asker());
        return needed;
    }

    private Reach reach(SupportAnswer answer, Party party, Audience reader) {
        var own = catalogue.settings().partner();
        if (party.isPartner() && (own.isEmpty() || own.get().type() != party)) {
            return Reach.ELSEWHERE;
        }
        var asker = answer.situation().asker();
        var user = asker;
        for (var hop : answer.decision().route()) {
            if (hop == party) {
                break;
            }
            user = hop.isPartner() ? hop : user;
        }
        var turning = user;
        var channels = new Directory(catalogue, user == asker ? reader : Audience.PARTNER)
                        .channels(
                                answer.offer(),
                                party,
                                answer.situation().issue().group(),
                                answer.situation().day())
                        .stream()
                        .filter(channel -> channel.isOpenTo(turning))
                        .toList();
        if (channels.isEmpty()) {
            return Reach.NONE;
        }
        return channels.get(0).stale() ? Reach.STALE : Reach.FRESH;
    }
}
