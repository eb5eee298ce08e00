package io.github.supportguide.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days on which an answer can change because a rule starts or stops to hold. */
public final class RuleDays {
    private RuleDays() {}

    /** The first days of new answers, oldest first; before the first of them there is no rule at all. */
    public static List<LocalDate> changes() {
        return rules().map(Rule::validity)
                .flatMap(validity -> Stream.concat(
                        Stream.of(validity.from()), validity.to().stream().map(last -> last.plusDays(1))))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                        ResponsibilityMatrix.rows().stream().map(Responsibility::rule),
                        RoleTable.requirements().stream().map(RoleRequirement::rule),
                        Stream.of(RefundRules.values()).map(RefundRules::rule),
                        Programme.rules().stream())
                .flatMap(rules -> rules);
    }
}
