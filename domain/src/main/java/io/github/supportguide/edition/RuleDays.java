package io.github.supportguide.edition;

import io.github.supportguide.policy.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days on which an answer can change because a rule starts or stops to hold. */
public final class RuleDays {
    private RuleDays() {}

    /** The first days of new answers, oldest first; before the first of them there is no rule at all. */
    public static List<LocalDate> changes() {
        return PolicyEdition.whole().rules().stream()
                .map(Rule::validity)
                .flatMap(validity -> Stream.concat(
                        Stream.of(validity.from()), validity.to().stream().map(last -> last.plusDays(1))))
                .distinct()
                .sorted()
                .toList();
    }
}
