package io.github.supportguide.policy;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.PartnerCenterRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A role that lets a person do what an issue takes.
 *
 * @param group the issues it is meant for
 * @param issue the only issue of the group it is meant for, if not all
 * @param role the role in Partner Center
 * @param rule where it was read and when it holds
 */
@ValueObject
public record RoleRequirement(IssueGroup group, Optional<Issue> issue, PartnerCenterRole role, Rule rule) {

    static final Comparator<RoleRequirement> BY_CODE =
            Comparator.comparing(requirement -> requirement.role().code());

    static RoleRequirement of(
            IssueGroup group,
            Optional<Issue> issue,
            PartnerCenterRole role,
            Optional<LocalDate> lastDay,
            Source... sources) {
        var scope = scope(group, issue);
        var validity = new Validity(Programme.START, lastDay);
        var rule = new Rule(
                "role/" + scope.code() + "/" + role.code(),
                sources[0] == Source.SEED ? RuleStatus.SEED : RuleStatus.SIBLING,
                List.of(sources),
                validity,
                Programme.isApproximate(validity));
        return new RoleRequirement(group, issue, role, rule);
    }

    /** What the role is meant for: the only issue, else the group. */
    public Coded scope() {
        return scope(group, issue);
    }

    private static Coded scope(IssueGroup group, Optional<Issue> issue) {
        return issue.<Coded>map(only -> only).orElse(group);
    }
}
