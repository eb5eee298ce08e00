package io.github.supportguide.site.guide;

import static java.util.function.Predicate.not;

import io.github.supportguide.code.Coded;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.policy.Source;
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
    private final Chapter chapter;

    public Roles(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.grounds = new Grounds(words);
        this.chapter = new Chapter(edition, GuidePage.ROLES);
    }

    public PlannedPage plan() {
        return new PlannedPage(chapter.path(), this::article);
    }

    private Article article() {
        var sections = List.of(
                chapter.section("tasks").with(tasks()),
                chapter.section("missing", Source.ROLE),
                chapter.section("ended"),
                chapter.section("azure", Source.PUR, Source.RPB),
                chapter.section("each", Source.ROLE).with(each()));
        return chapter.article(
                chapter.outline(sections, GuidePage.CONTACTS, GuidePage.CONTRACTING, GuidePage.RESPONSIBILITIES),
                sections);
    }

    private Table tasks() {
        var scopes = RoleTable.requirements().stream()
                .collect(Collectors.groupingBy(Roles::scope, LinkedHashMap::new, Collectors.toList()));
        return Table.of(
                chapter.say("tasks.caption", words.day(edition.day())),
                chapter.columns("tasks", "task", "in-force", "not-in-force", "sources"),
                scopes.entrySet().stream()
                        .map(scope -> task(scope.getKey(), scope.getValue()))
                        .toList());
    }

    private static Coded scope(RoleRequirement requirement) {
        return requirement.issue().<Coded>map(issue -> issue).orElse(requirement.group());
    }

    private Table.Row task(Coded scope, List<RoleRequirement> requirements) {
        var inForce = requirements.stream().filter(this::isInForce).toList();
        var sources = requirements.stream()
                .flatMap(requirement -> requirement.rule().sources().stream())
                .distinct()
                .toList();
        return Table.Row.of(
                scope.code(),
                words.name(scope),
                Table.Cell.of(inForce.isEmpty() ? words.say("site.none") : names(inForce)),
                Table.Cell.of(
                        ended(requirements.stream().filter(not(this::isInForce)).toList())),
                Table.Cell.reading(grounds.readings(sources)));
    }

    private boolean isInForce(RoleRequirement requirement) {
        return requirement.rule().validity().covers(edition.day());
    }

    private String names(List<RoleRequirement> requirements) {
        return words.names(requirements.stream().map(RoleRequirement::role).toList());
    }

    /** The roles that do not count on that day, those of the same time together. */
    private List<String> ended(List<RoleRequirement> requirements) {
        return requirements.isEmpty()
                ? List.of(words.say("site.none"))
                : requirements.stream()
                        .collect(Collectors.groupingBy(this::time, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(entry -> chapter.say("dated", names(entry.getValue()), entry.getKey()))
                        .toList();
    }

    private String time(RoleRequirement requirement) {
        var validity = grounds.validity(requirement.rule().validity());
        return requirement.rule().approximate() ? chapter.say("approximate", validity) : validity;
    }

    private Table each() {
        return Table.of(
                chapter.say("each.caption"),
                chapter.columns("each", "role", "use"),
                Arrays.stream(PartnerCenterRole.values()).map(this::role).toList());
    }

    private Table.Row role(PartnerCenterRole role) {
        return Table.Row.of("role-" + role.code(), words.name(role), Table.Cell.of(words.text(role)));
    }
}
