package io.github.supportguide.change;

import io.github.supportguide.offer.OfferId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All answers that one change makes others.
 *
 * @param decided how many name another first contact, route or responsible party for it, or none because the offer is
 *     gone
 * @param reached how many merely name other channels for it
 * @param offers those that the answers are about, in the order of their ids
 * @param about the offer of the example
 * @param example one of the answers, one that is decided otherwise if any is
 */
public record ChangedAnswers(
        Change change, long decided, long reached, List<OfferId> offers, OfferId about, Example example) {

    /** The graver first: those who decide otherwise, then the many. */
    static final Comparator<ChangedAnswers> GRAVEST_FIRST = Comparator.comparing(ChangedAnswers::isDecidedOtherwise)
            .thenComparingLong(ChangedAnswers::count)
            .reversed()
            .thenComparing(group -> group.offers.get(0))
            .thenComparing(group -> group.change.cause())
            .thenComparing(group -> group.change.toString());

    public ChangedAnswers {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(example, "example");
        offers = List.copyOf(offers);
    }

    /** Whether any of them names another first contact, route or responsible party. */
    public boolean isDecidedOtherwise() {
        return decided > 0;
    }

    /** How many they are. */
    public long count() {
        return decided + reached;
    }
}
