package io.github.supportguide.edition;

import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Answers that change alike in one part from one day to another: those about each of the issues, for each kind of
 * offers and each of the askers.
 */
@ValueObject
public record ChangedDecisions(ChangedPart change, List<OfferClass> offers, List<AskedBy> askers, List<Issue> issues) {

    public ChangedDecisions {
        Objects.requireNonNull(change, "change");
        offers = List.copyOf(offers);
        askers = List.copyOf(askers);
        issues = List.copyOf(issues);
    }

    /** By the plainest question about every issue, asked by everybody about every kind of offers. */
    static List<ChangedDecisions> between(LocalDate from, LocalDate to) {
        var found = Arrays.stream(Issue.values())
                .flatMap(issue -> AskedBy.about(issue)
                        .flatMap(asker -> Arrays.stream(OfferClass.values())
                                .flatMap(offers -> between(from, to, offers, asker, issue))));
        return Alike.joined(found);
    }

    private static Stream<ChangedDecisions> between(
            LocalDate from, LocalDate to, OfferClass offers, AskedBy asker, Issue issue) {
        return ChangedPart.between(asker.decided(offers, issue, from), asker.decided(offers, issue, to))
                .map(change -> new ChangedDecisions(change, List.of(offers), List.of(asker), List.of(issue)));
    }
}
