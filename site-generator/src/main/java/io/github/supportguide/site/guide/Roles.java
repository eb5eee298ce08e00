package io.github.supportguide.site.guide;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.site.answer.Grounds;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.GuidePage;
import io.github.supportguide.site.page.PlannedPage;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the page about roles. */
public final class Roles {
    private final Edition edition;
    private final Words words;
    private final Grounds grounds;

    public Roles(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.grounds = new Grounds(words);
    }

    public PlannedPage plan() {
        var path = GuidePage.ROLES.in(edition.language());
        return new PlannedPage(
                path,
                () -> new RolesPage(
                        edition.frame(path, words.say("guide.roles.title")),
                        scopes(),
                        Arrays.stream(PartnerCenterRole.values())
                                .map(this::role)
                                .toList()));
    }

    private List<RolesPage.Scope> scopes() {
        return RoleTable.requirements().stream()
                .collect(Collectors.groupingBy(Roles::scope, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> scope(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Coded scope(RoleRequirement requirement) {
        return requirement.issue().<Coded>map(issue -> issue).orElse(requirement.group());
    }

    private RolesPage.Scope scope(Coded scope, List<RoleRequirement> requirements) {
        return new RolesPage.Scope(
                scope.code(),
                words.name(scope),
                requirements.stream().map(this::requirement).toList());
    }

    private RolesPage.Requirement requirement(RoleRequirement requirement) {
        var rule = requirement.rule();
        var inForce = rule.validity().covers(edition.day());
        return new RolesPage.Requirement(
                words.name(requirement.role()),
                grounds.validity(rule.validity()),
                inForce ? "in-force" : "ended",
                words.say(inForce ? "site.roles.in-force" : "site.roles.not-in-force"),
                rule.approximate() ? List.of(words.say("approximate")) : List.of(),
                grounds.readings(rule.sources()));
    }

    private RolesPage.Role role(PartnerCenterRole role) {
        return new RolesPage.Role("role-" + role.code(), words.name(role), words.text(role));
    }
}
