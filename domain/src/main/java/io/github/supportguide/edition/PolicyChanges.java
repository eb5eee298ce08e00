package io.github.supportguide.edition;

import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What changes of the policy from one day to a later one: the rules, and what shows of them. Only these two days are
 * held against each other; a rule that came and went between them is not seen.
 *
 * @param before the policy of the earlier day
 * @param after the policy of the later day
 * @param decisions the answers that change, those that change alike together, in the order of their issues
 */
@ValueObject
public record PolicyChanges(PolicyEdition before, PolicyEdition after, List<ChangedDecisions> decisions) {

    public PolicyChanges {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        decisions = List.copyOf(decisions);
    }

    /**
     * Compares the policy of two days, in UTC.
     *
     * @throws IllegalArgumentException if {@code to} lies before {@code from}
     */
    public static PolicyChanges between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s lies before %s".formatted(to, from));
        }
        return new PolicyChanges(PolicyEdition.on(from), PolicyEdition.on(to), ChangedDecisions.between(from, to));
    }

    /** Whether the later day has the rules of the earlier one. */
    public boolean isEmpty() {
        return begun().isEmpty() && ended().isEmpty();
    }

    /** The rules in force on the later day only, in the order of their ids. */
    public List<Rule> begun() {
        return missing(after.rules(), before.rules());
    }

    /** The rules in force on the earlier day only, in the order of their ids. */
    public List<Rule> ended() {
        return missing(before.rules(), after.rules());
    }

    /** Whether an order of the later day is refunded by other rules than one of the earlier day. */
    public boolean changesRefunds() {
        return !before.refunds().equals(after.refunds());
    }

    /** The roles that count for more or for less, in the order of their codes. */
    public List<ChangedRole> roles() {
        var gained = missing(after.roles(), before.roles());
        var lost = missing(before.roles(), after.roles());
        return Arrays.stream(PartnerCenterRole.values())
                .map(role -> new ChangedRole(role, of(role, gained), of(role, lost)))
                .filter(change -> !change.gained().isEmpty() || !change.lost().isEmpty())
                .toList();
    }

    private static List<RoleRequirement> of(PartnerCenterRole role, List<RoleRequirement> requirements) {
        return requirements.stream()
                .filter(requirement -> requirement.role() == role)
                .toList();
    }

    private static <T> List<T> missing(List<T> all, List<T> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }

    /**
     * What a role counts for on one of the days only.
     *
     * @param gained the requirements that it meets on the later day
     * @param lost those that it met on the earlier day
     */
    @ValueObject
    public record ChangedRole(PartnerCenterRole role, List<RoleRequirement> gained, List<RoleRequirement> lost) {
        public ChangedRole {
            Objects.requireNonNull(role, "role");
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }
}
