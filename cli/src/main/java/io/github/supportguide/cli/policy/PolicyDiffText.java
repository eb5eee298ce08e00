package io.github.supportguide.cli.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.supportguide.code.Coded;
import io.github.supportguide.edition.AskedBy;
import io.github.supportguide.edition.ChangedDecisions;
import io.github.supportguide.edition.PolicyChanges;
import io.github.supportguide.edition.PolicyChanges.ChangedRole;
import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.policy.DecisionPart;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What changes of the policy between two days, for people: what it means before the rules it comes from. */
final class PolicyDiffText {
    /** Told by other sections, or by the kind of the answer. */
    private static final Set<DecisionPart> TOLD_ELSEWHERE = EnumSet.of(DecisionPart.ROLES, DecisionPart.REASON);

    private final PolicyChanges changes;
    private final Words words;
    private final PolicyTexts texts;
    private final Sentences sentences;

    PolicyDiffText(PolicyChanges changes, Words words) {
        this.changes = changes;
        this.words = words;
        this.texts = new PolicyTexts(words);
        this.sentences = new Sentences(words);
    }

    /** For a terminal. */
    String text() {
        return changes.isEmpty() ? between("policy-diff.nothing") + "\n" : report("", "", "\n");
    }

    String markdown() {
        return changes.isEmpty()
                ? "# " + between("policy-diff.title") + "\n\n" + between("policy-diff.nothing") + "\n"
                : report("# ", "## ", "\n\n");
    }

    private String report(String title, String heading, String afterHeading) {
        var blocks = new ArrayList<>(List.of(title + between("policy-diff.title")));
        sections().forEach((key, lines) -> {
            if (!lines.isEmpty()) {
                blocks.add(heading + words.say(key) + afterHeading + list(lines));
            }
        });
        if (Stream.concat(changes.begun().stream(), changes.ended().stream()).anyMatch(Rule::approximate)) {
            blocks.add(words.say("approximate"));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static String list(List<String> lines) {
        return lines.stream().map("- "::concat).collect(joining("\n"));
    }

    private Map<String, List<String>> sections() {
        var sections = new LinkedHashMap<String, List<String>>();
        sections.put("policy-diff.refunds", refunds());
        sections.put("policy-diff.roles", roles());
        sections.put("policy-diff.answers", answers());
        sections.put("policy-diff.begun", rules(changes.begun()));
        sections.put("policy-diff.ended", rules(changes.ended()));
        return sections;
    }

    private String between(String key) {
        return words.say(key, day(changes.before()), day(changes.after()));
    }

    private String day(PolicyEdition edition) {
        return words.day(edition.day().orElseThrow());
    }

    private List<String> refunds() {
        return changes.changesRefunds()
                ? Stream.concat(
                                refunds("policy-diff.before", changes.before().refunds()),
                                refunds("policy-diff.after", changes.after().refunds()))
                        .toList()
                : List.of();
    }

    private Stream<String> refunds(String key, List<RefundRules> refunds) {
        return refunds.stream().map(refund -> words.say(key, sentences.rule(refund.rule())));
    }

    private List<String> roles() {
        return Stream.concat(
                        changes.roles().stream()
                                .filter(change -> !change.gained().isEmpty())
                                .map(change -> role("policy-diff.roles.gained", change, change.gained())),
                        changes.roles().stream()
                                .filter(change -> !change.lost().isEmpty())
                                .map(change -> role("policy-diff.roles.lost", change, change.lost())))
                .toList();
    }

    private String role(String key, ChangedRole change, List<RoleRequirement> requirements) {
        var scopes = requirements.stream().map(RoleRequirement::scope).toList();
        return words.say(key, words.name(change.role()), words.names(scopes));
    }

    private List<String> answers() {
        return changes.before().isEmpty()
                ? List.of(words.say("policy-diff.answers.first", day(changes.before())))
                : changes.decisions().stream()
                        .filter(group -> group.offers().contains(OfferClass.THIRD_PARTY))
                        .filter(group -> !TOLD_ELSEWHERE.contains(group.change().part()))
                        .map(this::answer)
                        .toList();
    }

    private String answer(ChangedDecisions group) {
        var change = group.change();
        return words.say(
                "policy-diff.answer",
                words.name(change.part()),
                names(change.after()),
                names(change.before()),
                words.names(group.issues()),
                askers(group.askers()));
    }

    private String names(List<Coded> said) {
        return said.isEmpty() ? words.say("policy-diff.none") : words.names(said);
    }

    private String askers(List<AskedBy> askers) {
        var byCase = askers.stream()
                .collect(groupingBy(this::caseOf, LinkedHashMap::new, mapping(AskedBy::asker, toList())));
        return words.list(byCase.entrySet().stream()
                .map(one -> words.say("policy.noted", words.names(one.getValue()), one.getKey()))
                .toList());
    }

    private String caseOf(AskedBy by) {
        var model = words.name(by.model());
        return by.justOrdered() ? words.say("policy-diff.just-ordered", model) : model;
    }

    private List<String> rules(List<Rule> rules) {
        return rules.stream()
                .map(rule -> words.say("policy.noted", rule.id(), texts.days(rule)))
                .toList();
    }
}
