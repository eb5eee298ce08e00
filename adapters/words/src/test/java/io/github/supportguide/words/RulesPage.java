package io.github.supportguide.words;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.RuleStatus;
import io.github.supportguide.policy.Source;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Every rule with what it rests on, and every doubt with what was chosen, for people. */
final class RulesPage {
    private static final Words WORDS = Words.orEnglish("en");
    private static final Sentences SENTENCES = new Sentences(WORDS);

    private RulesPage() {}

    static String markdown() {
        return """
                # The rules, and what they leave open

                Every answer names the rules it follows from. This page lists all %s of them with the pages that state them, then the
                %d doubts that these pages leave, with what this guide does about each. Who is responsible for what, at one glance,
                stands in the [matrix of responsibilities](responsibility-matrix.md); how to
                [change a rule](tasks/change-a-rule.md) is a page of its own.

                A test (`RulesPageTest`) keeps this page equal to the code: change the rules there, not here. Policy %s; days are in UTC.

                %s

                ## Of the whole programme
                %s

                ## For one kind of issue
                The last column names the doubts that touch the issue of a third-party offer; [AMB-13](#amb-13) is about Microsoft’s own.

                %s

                ## For refunds
                The rules in force on the day of the order count.

                %s

                ## For roles in Partner Center
                A rule for one issue counts there instead of the rules of the issue’s group. Any one role is enough.

                %s

                ## Doubts
                What the pages leave open or say in two ways. An answer that a doubt touches rests on a choice of ours. The numbers never
                change; a new doubt is put last.

                %s

                ## Sources
                A page counts as it was when it was read. The last column says how many rules rest on it.

                %s

                %s
                """.formatted(
                        rules().count(),
                        OpenQuestion.values().length,
                        Programme.POLICY,
                        statuses(),
                        table(programme()),
                        issues(),
                        table(Arrays.stream(RefundRules.values()).map(RefundRules::rule)),
                        table(roles()),
                        doubts(),
                        sources(),
                        links());
    }

    /** The number that people cite a doubt by. */
    static String number(OpenQuestion doubt) {
        return "AMB-%02d".formatted(doubt.ordinal() + 1);
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                        programme(),
                        ResponsibilityMatrix.rows().stream().map(Responsibility::rule),
                        Arrays.stream(RefundRules.values()).map(RefundRules::rule),
                        roles())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> programme() {
        return Programme.rules().stream();
    }

    private static Stream<Rule> roles() {
        return RoleTable.requirements().stream().map(RoleRequirement::rule);
    }

    private static String statuses() {
        return table(
                List.of("Status", "It means", "Rules"),
                Arrays.stream(RuleStatus.values())
                        .map(status -> List.of(
                                status.code(),
                                WORDS.name(status),
                                String.valueOf(rules().filter(rule -> rule.status() == status)
                                        .count()))));
    }

    private static String table(Stream<Rule> rules) {
        return table(List.of("Rule", "What it says", "Holds", "Status", "Sources"), rules.map(RulesPage::cells));
    }

    private static String issues() {
        return table(
                List.of("Rule", "What it says", "Holds", "Status", "Sources", "Doubts"),
                ResponsibilityMatrix.rows().stream()
                        .map(row -> Stream.concat(cells(row.rule()).stream(), Stream.of(doubtsAbout(row.issue())))
                                .toList()));
    }

    private static List<String> cells(Rule rule) {
        return List.of(
                "`" + rule.id() + "`",
                SENTENCES.rule(rule),
                days(rule),
                rule.status().code(),
                links(rule.sources()));
    }

    private static String days(Rule rule) {
        var from = rule.validity().from();
        var days = rule.validity().to().map(to -> from + " to " + to).orElse("from " + from);
        return rule.approximate() ? days + " (approximate)" : days;
    }

    private static String doubtsAbout(Issue issue) {
        return OpenQuestion.about(issue).stream()
                .map(RulesPage::number)
                .map(number -> "[%s](#%s)".formatted(number, anchor(number)))
                .collect(joining(" "));
    }

    private static String doubts() {
        return Arrays.stream(OpenQuestion.values()).map(RulesPage::doubt).collect(joining("\n\n"));
    }

    private static String doubt(OpenQuestion doubt) {
        return """
                ### <a id="%s"></a>%s %s
                %s

                `%s` · touches %s · %s""".formatted(
                        anchor(number(doubt)),
                        number(doubt),
                        WORDS.name(doubt),
                        WORDS.text(doubt),
                        doubt.code(),
                        touched(doubt),
                        links(doubt.sources()));
    }

    private static String anchor(String number) {
        return number.replace("AMB", "amb");
    }

    private static String touched(OpenQuestion doubt) {
        var touched = Arrays.stream(Issue.values()).filter(doubt::touches).toList();
        var others = EnumSet.complementOf(EnumSet.copyOf(touched));
        return touched.size() <= others.size() ? codes(touched) : "all issues but " + codes(others);
    }

    private static String codes(Collection<Issue> issues) {
        return issues.stream().map(Issue::code).collect(joining(", "));
    }

    private static String sources() {
        return table(
                List.of("Code", "Page", "Read", "Rules"),
                Arrays.stream(Source.values())
                        .map(source -> List.of(
                                source.code(),
                                "[%s](%s)".formatted(source.page(), source.url()),
                                source.read(),
                                String.valueOf(
                                        rules().filter(rule -> rule.sources().contains(source))
                                                .count()))));
    }

    private static String links(Collection<Source> sources) {
        return sources.stream().map(source -> "[" + source.code() + "]").collect(joining(" "));
    }

    private static String links() {
        return Arrays.stream(Source.values())
                .map(source ->
                        "[%s]: %s \"%s, read %s\"".formatted(source.code(), source.url(), source.page(), source.read()))
                .collect(joining("\n"));
    }

    private static String table(List<String> headings, Stream<List<String>> rows) {
        var rule = headings.stream().map(heading -> "---").toList();
        return Stream.concat(Stream.of(headings, rule), rows)
                .map(cells -> "| " + String.join(" | ", cells) + " |")
                .collect(joining("\n"));
    }
}
