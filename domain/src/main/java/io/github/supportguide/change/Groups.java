package io.github.supportguide.change;

import io.github.supportguide.offer.OfferId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what has the same reason. */
final class Groups {
    private final Map<Change, List<Found>> found = new HashMap<>();

    void add(OfferId offer, Shift shift) {
        shift.byChange()
                .forEach((change, tally) -> found.computeIfAbsent(change, unused -> new ArrayList<>())
                        .add(new Found(offer, tally)));
    }

    List<ChangedAnswers> all() {
        return found.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .sorted(ChangedAnswers.GRAVEST_FIRST)
                .toList();
    }

    private static ChangedAnswers group(Change change, List<Found> found) {
        found.sort(Comparator.comparing(Found::offer));
        var example = found.stream()
                .filter(offer -> offer.tally().decided() > 0)
                .findFirst()
                .orElse(found.get(0));
        return new ChangedAnswers(
                change,
                found.stream().mapToLong(offer -> offer.tally().decided()).sum(),
                found.stream().mapToLong(offer -> offer.tally().reached()).sum(),
                found.stream().map(Found::offer).toList(),
                example.offer(),
                example.tally().example());
    }

    private record Found(OfferId offer, Tally tally) {}
}
