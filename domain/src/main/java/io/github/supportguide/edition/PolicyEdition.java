package io.github.supportguide.edition;

import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.policy.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The policy, whole or as it holds on a day: to list, to print and to compare.
 *
 * @param day the day in UTC on which all of it is in force; empty for the whole, which holds the rules of all days
 * @param rows the rows of the matrix, in the order of {@link Issue}
 * @param roles the requirements of roles, those of one scope together
 * @param refunds the rule sets for orders of that day, the older first
 * @param programme the rules that belong to no single issue, role or refund window
 * @param openQuestions what the pages leave open about the issues of the rows
 */
@ValueObject
public record PolicyEdition(
        Optional<LocalDate> day,
        List<Responsibility> rows,
        List<RoleRequirement> roles,
        List<RefundRules> refunds,
        List<Rule> programme,
        List<OpenQuestion> openQuestions) {

    private static final PolicyEdition WHOLE = of(Optional.empty());

    public PolicyEdition {
        Objects.requireNonNull(day, "day");
        rows = List.copyOf(rows);
        roles = List.copyOf(roles);
        refunds = List.copyOf(refunds);
        programme = List.copyOf(programme);
        openQuestions = List.copyOf(openQuestions);
    }

    /** Everything that ever was in force, with its dates. */
    public static PolicyEdition whole() {
        return WHOLE;
    }

    /** What is in force on a day, in UTC; nothing before {@link Programme#START}. */
    public static PolicyEdition on(LocalDate day) {
        return of(Optional.of(day));
    }

    private static PolicyEdition of(Optional<LocalDate> day) {
        Predicate<Rule> inForce = rule -> day.map(rule.validity()::covers).orElse(true);
        var rows = ResponsibilityMatrix.rows().stream()
                .filter(row -> inForce.test(row.rule()))
                .toList();
        return new PolicyEdition(
                day,
                rows,
                RoleTable.requirements().stream()
                        .filter(role -> inForce.test(role.rule()))
                        .toList(),
                Arrays.stream(RefundRules.values())
                        .filter(refund -> inForce.test(refund.rule()))
                        .toList(),
                Programme.rules().stream().filter(inForce).toList(),
                Arrays.stream(OpenQuestion.values())
                        .filter(question -> rows.stream().anyMatch(row -> question.touches(row.issue())))
                        .toList());
    }

    /** Every rule of this edition in one list, in the order of their ids. */
    public List<Rule> rules() {
        return Stream.of(
                        rows.stream().map(Responsibility::rule),
                        roles.stream().map(RoleRequirement::rule),
                        refunds.stream().map(RefundRules::rule),
                        programme.stream())
                .flatMap(rules -> rules)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /** Whether nothing was in force yet. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
