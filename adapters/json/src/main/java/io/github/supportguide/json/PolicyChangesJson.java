package io.github.supportguide.json;

import io.github.supportguide.edition.AskedBy;
import io.github.supportguide.edition.ChangedDecisions;
import io.github.supportguide.edition.PolicyChanges;
import io.github.supportguide.edition.PolicyChanges.ChangedRole;
import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes of the policy from one day to a later one; {@code refund} is null if refunds stay as they are. */
public record PolicyChangesJson(
        String policy,
        String from,
        String to,
        List<RuleJson> begun,
        List<RuleJson> ended,
        @Nullable ChangedRefundJson refund,
        List<ChangedRoleJson> roles,
        List<ChangedAnswersJson> answers,
        String language) {

    public static PolicyChangesJson of(PolicyChanges changes, Words words) {
        return new PolicyChangesJson(
                Programme.POLICY,
                day(changes.before()),
                day(changes.after()),
                PolicyJson.rules(changes.begun(), words),
                PolicyJson.rules(changes.ended(), words),
                changes.changesRefunds() ? ChangedRefundJson.of(changes) : null,
                changes.roles().stream().map(ChangedRoleJson::of).toList(),
                changes.decisions().stream().map(ChangedAnswersJson::of).toList(),
                words.languageTag());
    }

    private static String day(PolicyEdition edition) {
        return edition.day().orElseThrow().toString();
    }

    /** The rule sets for orders of either day; null where there is none. */
    public record ChangedRefundJson(PolicyJson.@Nullable RefundJson before, PolicyJson.@Nullable RefundJson after) {
        static ChangedRefundJson of(PolicyChanges changes) {
            return new ChangedRefundJson(refund(changes.before()), refund(changes.after()));
        }

        private static PolicyJson.@Nullable RefundJson refund(PolicyEdition edition) {
            return edition.refunds().stream()
                    .map(PolicyJson.RefundJson::of)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What a role counts for on the later day only, and on the earlier day only. */
    public record ChangedRoleJson(String role, List<ScopeJson> gained, List<ScopeJson> lost) {
        static ChangedRoleJson of(ChangedRole change) {
            return new ChangedRoleJson(
                    change.role().code(),
                    change.gained().stream().map(ScopeJson::of).toList(),
                    change.lost().stream().map(ScopeJson::of).toList());
        }
    }

    /** One issue of the group, or all where {@code issue} is null. */
    public record ScopeJson(String group, @Nullable String issue) {
        static ScopeJson of(RoleRequirement requirement) {
            return new ScopeJson(requirement.group().code(), AnswerJson.code(requirement.issue()));
        }
    }

    /** A part of answers that changes alike for each of the offers’ classes, the askers and the issues. */
    public record ChangedAnswersJson(
            String part,
            List<String> before,
            List<String> after,
            List<String> offers,
            List<AskerJson> askers,
            List<String> issues) {
        static ChangedAnswersJson of(ChangedDecisions group) {
            return new ChangedAnswersJson(
                    group.change().part().code(),
                    AnswerJson.codes(group.change().before()),
                    AnswerJson.codes(group.change().after()),
                    AnswerJson.codes(group.offers()),
                    group.askers().stream().map(AskerJson::of).toList(),
                    AnswerJson.codes(group.issues()));
        }
    }

    /** Who asks; {@code justOrdered} where the order was placed at the moment of asking, else its time is not known. */
    public record AskerJson(String model, String asker, boolean justOrdered) {
        static AskerJson of(AskedBy by) {
            return new AskerJson(by.model().code(), by.asker().code(), by.justOrdered());
        }
    }
}
