package io.github.supportguide.policy;

import static io.github.supportguide.party.PartnerCenterRole.ACCOUNT_ADMIN;
import static io.github.supportguide.party.PartnerCenterRole.ADMIN_AGENT;
import static io.github.supportguide.party.PartnerCenterRole.ANY_USER;
import static io.github.supportguide.party.PartnerCenterRole.BILLING_ADMIN;
import static io.github.supportguide.party.PartnerCenterRole.GLOBAL_ADMIN;
import static io.github.supportguide.party.PartnerCenterRole.HELPDESK_AGENT;
import static io.github.supportguide.party.PartnerCenterRole.MANAGER;
import static io.github.supportguide.party.PartnerCenterRole.OWNER;
import static io.github.supportguide.party.PartnerCenterRole.SALES_AGENT;
import static io.github.supportguide.party.PartnerCenterRole.USER_MANAGEMENT_ADMIN;

import io.github.supportguide.party.PartnerCenterRole;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which Partner Center roles may do what an issue takes. A role that is scoped to an issue counts there instead of
 * the roles of the issue’s group.
 *
 * <p>The end of 2022 is approximate: pages of 2021 and of 2023 were read, and none between.
 */
public final class RoleTable {
    // @formatter:off
    private static final List<RoleRequirement> REQUIREMENTS = List.of(
            until2022(IssueGroup.BILLING, GLOBAL_ADMIN, Source.BSUP),
            role(IssueGroup.BILLING, USER_MANAGEMENT_ADMIN, Source.BSUP, Source.T_BSUP),
            role(IssueGroup.BILLING, HELPDESK_AGENT, Source.BSUP, Source.T_BSUP),
            role(IssueGroup.BILLING, BILLING_ADMIN, Source.BSUP, Source.T_BSUP),
            role(IssueGroup.BILLING, SALES_AGENT, Source.BSUP, Source.T_BSUP),
            role(IssueGroup.SUBSCRIPTION, ADMIN_AGENT, Source.CRE, Source.T_CANCEL),
            role(IssueGroup.SUBSCRIPTION, SALES_AGENT, Source.CRE, Source.T_CANCEL),
            until2022(IssueGroup.SUBSCRIPTION, BILLING_ADMIN, Source.CRE),
            until2022(IssueGroup.SUBSCRIPTION, GLOBAL_ADMIN, Source.CRE),
            until2022(IssueGroup.SUBSCRIPTION, HELPDESK_AGENT, Source.CRE),
            role(IssueGroup.PROVISIONING, ADMIN_AGENT, Source.MNG),
            until2022(IssueGroup.PROVISIONING, GLOBAL_ADMIN, Source.MNG),
            role(IssueGroup.TECHNICAL, ADMIN_AGENT, Source.SEED, Source.T_SEED),
            until2022(IssueGroup.TECHNICAL, GLOBAL_ADMIN, Source.SEED),
            role(IssueGroup.COMMERCE, ADMIN_AGENT, Source.DISC, Source.PUR),
            until2022(IssueGroup.COMMERCE, GLOBAL_ADMIN, Source.DISC, Source.PUR),
            role(IssueGroup.CONTRACT, ADMIN_AGENT, Source.CON),
            until2022(IssueGroup.CONTRACT, GLOBAL_ADMIN, Source.CON),
            role(Issue.CUSTOMER_AGREEMENT, ADMIN_AGENT, Source.MCA),
            role(Issue.CUSTOMER_AGREEMENT, SALES_AGENT, Source.MCA),
            role(Issue.PARTNER_AGREEMENT, GLOBAL_ADMIN, Source.MPA),
            role(Issue.EXCLUSIVE_ACCESS, ADMIN_AGENT, Source.EXC),
            role(Issue.EXCLUSIVE_ACCESS, SALES_AGENT, Source.EXC),
            role(Issue.EXCLUSIVE_ACCESS, USER_MANAGEMENT_ADMIN, Source.EXC),
            until2022(Issue.EXCLUSIVE_ACCESS, GLOBAL_ADMIN, Source.EXC),
            role(IssueGroup.ACCOUNT, ANY_USER, Source.RPC),
            role(Issue.CONTACT_MISSING, ADMIN_AGENT, Source.SEED, Source.T_SEED),
            until2022(Issue.CONTACT_MISSING, GLOBAL_ADMIN, Source.SEED),
            role(IssueGroup.PUBLISHING, OWNER, Source.T_USERROLES),
            role(IssueGroup.PUBLISHING, MANAGER, Source.T_USERROLES),
            role(Issue.PUBLISHER_PAYOUT, ACCOUNT_ADMIN, Source.PAY),
            role(Issue.PUBLISHER_PAYOUT, GLOBAL_ADMIN, Source.PAY));
    // @formatter:on

    private static final Map<Issue, List<RoleRequirement>> BY_ISSUE = byIssue();

    private RoleTable() {}

    /** Every requirement, those of one scope together. */
    public static List<RoleRequirement> requirements() {
        return REQUIREMENTS;
    }

    /** The requirements that an issue has on a day, in the order of the roles’ codes. */
    public static List<RoleRequirement> inForce(Issue issue, LocalDate day) {
        return Objects.requireNonNull(BY_ISSUE.get(issue)).stream()
                .filter(requirement -> requirement.rule().validity().covers(day))
                .toList();
    }

    private static Map<Issue, List<RoleRequirement>> byIssue() {
        var byIssue = new EnumMap<Issue, List<RoleRequirement>>(Issue.class);
        for (var issue : Issue.values()) {
            byIssue.put(issue, scopedTo(issue));
        }
        return byIssue;
    }

    private static List<RoleRequirement> scopedTo(Issue issue) {
        var own = REQUIREMENTS.stream()
                .filter(requirement -> requirement.issue().equals(Optional.of(issue)))
                .sorted(RoleRequirement.BY_CODE)
                .toList();
        return own.isEmpty() ? scopedTo(issue.group()) : own;
    }

    private static List<RoleRequirement> scopedTo(IssueGroup group) {
        return REQUIREMENTS.stream()
                .filter(requirement -> requirement.issue().isEmpty() && requirement.group() == group)
                .sorted(RoleRequirement.BY_CODE)
                .toList();
    }

    private static RoleRequirement role(IssueGroup group, PartnerCenterRole role, Source... sources) {
        return RoleRequirement.of(group, Optional.empty(), role, Optional.empty(), sources);
    }

    private static RoleRequirement role(Issue issue, PartnerCenterRole role, Source... sources) {
        return RoleRequirement.of(issue.group(), Optional.of(issue), role, Optional.empty(), sources);
    }

    private static RoleRequirement until2022(IssueGroup group, PartnerCenterRole role, Source... sources) {
        return until(Programme.LAST_DAY_OF_OLD_RULES, group, role, sources);
    }

    private static RoleRequirement until2022(Issue issue, PartnerCenterRole role, Source... sources) {
        return until(Programme.LAST_DAY_OF_OLD_RULES, issue, role, sources);
    }

    private static RoleRequirement until(LocalDate last, IssueGroup group, PartnerCenterRole role, Source... sources) {
        return RoleRequirement.of(group, Optional.empty(), role, Optional.of(last), sources);
    }

    private static RoleRequirement until(LocalDate last, Issue issue, PartnerCenterRole role, Source... sources) {
        return RoleRequirement.of(issue.group(), Optional.of(issue), role, Optional.of(last), sources);
    }
}
