package io.github.supportguide.change;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.OfferId;
import java.time.Instant;
import java.util.List;

/**
 * Which answers change if one catalogue takes the place of another: over every offer that both have, and every issue,
 * model and asker, with the facts where they decide and what the catalogue says of the partners’ arrangement.
 *
 * <p>For the keepers of catalogues: it holds channels that only partners may know.
 *
 * @param added offers that only the later catalogue has, in the order of their ids
 * @param removed offers that only the earlier one has, alike
 * @param renamed offers that stand under another id, by their aliases
 * @param groups the answers that change, by what changed them, the gravest first
 * @param answers how many answers change, each counted once whatever changed it
 * @param offers how many offers these are about
 */
public record CatalogueChanges(
        List<OfferId> added,
        List<OfferId> removed,
        List<Renamed> renamed,
        List<ChangedAnswers> groups,
        long answers,
        long offers) {

    public CatalogueChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        renamed = List.copyOf(renamed);
        groups = List.copyOf(groups);
    }

    /**
     * Compares two catalogues.
     *
     * @param asOf the moment for which all questions are asked
     */
    public static CatalogueChanges between(Catalogue before, Catalogue after, Instant asOf) {
        var pairs = Pairs.of(before, after);
        var shifts = new Shifts(before, after, asOf);
        var groups = new Groups();
        var answers = 0L;
        var offers = 0L;
        for (var pair : pairs.pairs()) {
            var shift = shifts.of(pair);
            groups.add(pair.after().id(), shift);
            answers += shift.answers();
            offers += shift.answers() > 0 ? 1 : 0;
        }
        return new CatalogueChanges(pairs.added(), pairs.removed(), pairs.renamed(), groups.all(), answers, offers);
    }

    /** Whether everybody is told the same, and about the same offers. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && groups.isEmpty();
    }

    /** Whether anybody is sent to somebody else than before, or away, because an offer is gone. */
    public boolean isSomebodySentElsewhere() {
        return !removed.isEmpty() || groups.stream().anyMatch(ChangedAnswers::isDecidedOtherwise);
    }
}
