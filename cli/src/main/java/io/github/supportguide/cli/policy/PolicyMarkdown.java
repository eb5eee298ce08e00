package io.github.supportguide.cli.policy;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.Source;
import io.github.supportguide.policy.Term;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The policy as a page for people, in Markdown. */
final class PolicyMarkdown {
    private final PolicyEdition edition;
    private final Words words;
    private final PolicyTexts texts;

    PolicyMarkdown(PolicyEdition edition, Words words) {
        this.edition = edition;
        this.words = words;
        this.texts = new PolicyTexts(words);
    }

    /** The whole page, with a blank line between its blocks. */
    String page() {
        var rest = edition.isEmpty()
                ? Stream.of(words.say("policy.empty", words.day(Programme.START)))
                : sections().flatMap(blocks -> blocks);
        return Stream.concat(Stream.of("# " + words.say("policy.title"), edition()), rest)
                .collect(joining("\n\n", "", "\n"));
    }

    private String edition() {
        return edition.day()
                .map(day -> words.say("policy.of-day", Programme.POLICY, words.day(day)))
                .orElseGet(() -> words.say("policy.whole", Programme.POLICY));
    }

    private Stream<Stream<String>> sections() {
        var matrix = new PolicyMatrix(edition.rows(), words);
        return Stream.of(
                section("policy.matrix", matrix.table()),
                Stream.of(matrix.notes()),
                section("policy.roles", roles()),
                section("policy.refunds", refunds()),
                section("policy.rules", rules()),
                openQuestions(),
                Stream.of(pages()));
    }

    private Stream<String> section(String key, MarkdownTable table) {
        return Stream.of("## " + words.say(key), words.say(key + ".intro"), table.toString());
    }

    private MarkdownTable roles() {
        var byScope = edition.roles().stream()
                .collect(groupingBy(
                        RoleRequirement::scope, LinkedHashMap::new, collectingAndThen(toList(), this::anyOf)));
        return new MarkdownTable(
                headings("policy.roles", "scope", "any"),
                byScope.entrySet().stream()
                        .map(scope -> List.of(texts.named(scope.getKey()), scope.getValue()))
                        .toList());
    }

    private String anyOf(List<RoleRequirement> requirements) {
        return words.list(requirements.stream().map(texts::role).toList());
    }

    private MarkdownTable refunds() {
        var windows = Arrays.stream(Term.values()).map(term -> words.say("policy.refunds.window", words.name(term)));
        return new MarkdownTable(
                Stream.of(
                                headings("policy.refunds", "orders").stream(),
                                windows,
                                headings("policy.refunds", "afterwards").stream())
                        .flatMap(headings -> headings)
                        .toList(),
                edition.refunds().stream().map(this::cells).toList());
    }

    private List<String> cells(RefundRules refund) {
        return Stream.of(
                        Stream.of(texts.days(refund.rule())),
                        Arrays.stream(Term.values()).map(term -> words.length(refund.window(term))),
                        Stream.of(words.name(refund.afterwards())))
                .flatMap(cells -> cells)
                .toList();
    }

    private MarkdownTable rules() {
        return new MarkdownTable(
                headings("policy.rules", "rule", "text", "days", "status", "sources"),
                edition.rules().stream().map(this::cells).toList());
    }

    private List<String> cells(Rule rule) {
        return List.of(
                "`" + rule.id() + "`",
                new Sentences(words).rule(rule),
                texts.days(rule),
                words.name(rule.status()),
                texts.links(rule.sources()));
    }

    private Stream<String> openQuestions() {
        return Stream.concat(
                Stream.of("## " + words.say("policy.open-questions")),
                edition.openQuestions().stream().flatMap(this::blocks));
    }

    private Stream<String> blocks(OpenQuestion question) {
        var issues = edition.rows().stream()
                .map(Responsibility::issue)
                .filter(question::touches)
                .toList();
        return Stream.of(
                "### " + words.name(question),
                words.text(question),
                words.say("policy.open-questions.issues", words.names(issues))
                        + words.say("sentence.space")
                        + words.say("policy.open-questions.sources", texts.links(question.sources())));
    }

    private List<String> headings(String key, String... columns) {
        return Arrays.stream(columns)
                .map(column -> words.say(key + "." + column))
                .toList();
    }

    /** Where the links lead; nobody sees this on the page. */
    private String pages() {
        var read = Stream.concat(
                        edition.rules().stream().flatMap(rule -> rule.sources().stream()),
                        edition.openQuestions().stream().flatMap(question -> question.sources().stream()))
                .toList();
        return Arrays.stream(Source.values())
                .filter(read::contains)
                .map(source -> "[%s]: %s \"%s\""
                        .formatted(
                                source.code(), source.url(), words.say("policy.source", source.page(), source.read())))
                .collect(joining("\n"));
    }
}
