package io.github.supportguide.json;

import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A role in Partner Center, and for what it counts. */
public record RoleJson(String code, String name, String text, List<ScopeJson> scopes) {

    /** Every role, with what it was good for at any time. */
    public static List<RoleJson> all(Words words) {
        return Arrays.stream(PartnerCenterRole.values())
                .map(role -> of(role, words))
                .toList();
    }

    private static RoleJson of(PartnerCenterRole role, Words words) {
        return new RoleJson(
                role.code(),
                words.name(role),
                words.text(role),
                RoleTable.requirements().stream()
                        .filter(requirement -> requirement.role() == role)
                        .map(requirement -> ScopeJson.of(requirement, new Sentences(words)))
                        .toList());
    }

    /** What the role counts for: one issue of the group, or all where {@code issue} is null. */
    public record ScopeJson(String group, @Nullable String issue, RuleJson rule) {
        static ScopeJson of(RoleRequirement requirement, Sentences sentences) {
            return new ScopeJson(
                    requirement.group().code(),
                    requirement.issue().map(Issue::code).orElse(null),
                    RuleJson.of(requirement.rule(), sentences));
        }
    }
}
