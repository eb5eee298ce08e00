package io.github.supportguide.site.guide;

import io.github.supportguide.code.Coded;
import io.github.supportguide.edition.RuleDays;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.answer.Case;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.words.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of the matrix were different before a rule changed, and how. */
final class MatrixDates {
    private final Edition edition;
    private final Words words;
    private final Chapter chapter;
    private final MatrixCells cells;

    MatrixDates(Edition edition, Chapter chapter, MatrixCells cells) {
        this.edition = edition;
        this.words = edition.words();
        this.chapter = chapter;
        this.cells = cells;
    }

    /** The section with the changes, the latest first; the first day of all has none, for nothing was before it. */
    Section section() {
        var start = RuleDays.changes().get(0);
        var tables = RuleDays.changes().stream()
                .skip(1)
                .sorted(Comparator.reverseOrder())
                .flatMap(day -> Stream.of(answers(day), roles(day)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
        var section = chapter.section("dates").after(chapter.say("dates.start", words.day(start)));
        for (var table : tables) {
            section = section.with(table);
        }
        return section;
    }

    private Table answers(LocalDate day) {
        return Table.of(
                chapter.say("dates.answers", words.day(day)),
                Stream.concat(Stream.of(chapter.say("dates.issue"), chapter.say("dates.asker")), sides(day))
                        .toList(),
                Arrays.stream(CspModel.values())
                        .flatMap(model -> Arrays.stream(Issue.values()).flatMap(issue -> answers(model, issue, day)))
                        .toList());
    }

    private Stream<String> sides(LocalDate day) {
        return Stream.of(
                chapter.say("dates.until", words.day(day.minusDays(1))), chapter.say("dates.from", words.day(day)));
    }

    private Stream<Table.Row> answers(CspModel model, Issue issue, LocalDate day) {
        var before = told(model, issue, day.minusDays(1));
        var since = told(model, issue, day);
        var issueAndModel = chapter.say("dates.row", words.name(issue), words.name(model));
        return since.entrySet().stream()
                .filter(told -> !told.getValue().equals(before.get(told.getKey())))
                .map(told -> Table.Row.of(
                        Link.of(issueAndModel, "#" + model.code() + "-" + issue.code()),
                        Table.Cell.of(told.getKey()),
                        Table.Cell.of(before.getOrDefault(told.getKey(), List.of())),
                        Table.Cell.of(told.getValue())));
    }

    /** Everything that a row of the matrix says on a day, by the headings of its columns. */
    private Map<String, List<String>> told(CspModel model, Issue issue, LocalDate day) {
        var then = on(day);
        var told = new LinkedHashMap<String, List<String>>();
        told.put(
                words.say("site.answer.responsible"),
                List.of(cells.responsible(Case.asCustomersSee(OfferClass.THIRD_PARTY.traits(), model, issue, then))));
        model.askers()
                .forEach(asker -> told.put(
                        cells.column(asker),
                        cells.lines(Case.of(OfferClass.THIRD_PARTY.traits(), model, asker, issue, then))));
        return told;
    }

    private Edition on(LocalDate day) {
        return edition.on(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private Table roles(LocalDate day) {
        var scopes = RoleTable.requirements().stream()
                .collect(Collectors.groupingBy(RoleRequirement::scope, LinkedHashMap::new, Collectors.toList()));
        return Table.of(
                chapter.say("dates.roles", words.day(day)),
                Stream.concat(Stream.of(chapter.say("dates.matter")), sides(day))
                        .toList(),
                scopes.entrySet().stream()
                        .flatMap(scope -> roles(scope.getKey(), scope.getValue(), day))
                        .toList());
    }

    private Stream<Table.Row> roles(Coded scope, List<RoleRequirement> requirements, LocalDate day) {
        var before = inForce(requirements, day.minusDays(1));
        var since = inForce(requirements, day);
        return Stream.of(Table.Row.of(null, words.name(scope), Table.Cell.of(before), Table.Cell.of(since)))
                .filter(row -> !before.equals(since));
    }

    private String inForce(List<RoleRequirement> requirements, LocalDate day) {
        return words.names(requirements.stream()
                .filter(requirement -> requirement.rule().validity().covers(day))
                .map(RoleRequirement::role)
                .toList());
    }
}
