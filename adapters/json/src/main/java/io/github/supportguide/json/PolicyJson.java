package io.github.supportguide.json;

import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OpenQuestion;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Responsibility;
import io.github.supportguide.policy.RoleRequirement;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.Term;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The policy, whole or of a day. Rows, roles and refund rules name their rule by its id; {@code rules} tells each once.
 * {@code asOf} is null for the whole.
 */
public record PolicyJson(
        String policy,
        @Nullable String asOf,
        List<RowJson> rows,
        List<RequirementJson> roles,
        List<RefundJson> refund,
        List<RuleJson> rules,
        List<OpenQuestionJson> openQuestions,
        String language) {

    public static PolicyJson of(PolicyEdition edition, Words words) {
        return new PolicyJson(
                Programme.POLICY,
                AnswerJson.day(edition.day()),
                edition.rows().stream().map(row -> RowJson.of(row, words)).toList(),
                edition.roles().stream().map(RequirementJson::of).toList(),
                edition.refunds().stream().map(RefundJson::of).toList(),
                rules(edition.rules(), words),
                edition.openQuestions().stream()
                        .map(question -> OpenQuestionJson.of(question, edition, words))
                        .toList(),
                words.languageTag());
    }

    static List<RuleJson> rules(List<Rule> rules, Words words) {
        var sentences = new Sentences(words);
        return rules.stream().map(rule -> RuleJson.of(rule, sentences)).toList();
    }

    /** A row of the matrix; {@code direct} and {@code indirect} are the ways of a customer’s question in the models. */
    public record RowJson(
            String issue,
            String group,
            String name,
            String duty,
            List<List<String>> direct,
            List<List<String>> indirect,
            String publisher,
            String customerMayAsk,
            boolean customerDirect,
            boolean performedBySeller,
            @Nullable String escalation,
            String boughtDirectly,
            boolean anyOffer,
            boolean supporterTakes,
            @Nullable String resolution,
            String rule) {
        static RowJson of(Responsibility row, Words words) {
            return new RowJson(
                    row.issue().code(),
                    row.issue().group().code(),
                    words.name(row.issue()),
                    row.duty().code(),
                    ways(row.routes(CspModel.DIRECT_BILL)),
                    ways(row.routes(CspModel.INDIRECT)),
                    row.publisherMay().code(),
                    row.customerMay().code(),
                    row.customerGoesStraight(),
                    row.performedBySeller(),
                    AnswerJson.code(row.escalation()),
                    row.boughtDirectly().code(),
                    row.anyOffer(),
                    row.supporterTakes(),
                    AnswerJson.code(row.resolution()),
                    row.rule().id());
        }

        private static List<List<String>> ways(List<List<Party>> ways) {
            return ways.stream().map(AnswerJson::codes).toList();
        }
    }

    /** What a role counts for: one issue of the group, or all where {@code issue} is null. */
    public record RequirementJson(String group, @Nullable String issue, String role, String rule) {
        static RequirementJson of(RoleRequirement requirement) {
            return new RequirementJson(
                    requirement.group().code(),
                    AnswerJson.code(requirement.issue()),
                    requirement.role().code(),
                    requirement.rule().id());
        }
    }

    /** A rule set for refunds; {@code windowHours} is keyed by term. */
    public record RefundJson(String code, Map<String, Long> windowHours, String afterwards, String rule) {
        static RefundJson of(RefundRules refund) {
            var windows = new LinkedHashMap<String, Long>();
            Arrays.stream(Term.values())
                    .forEach(
                            term -> windows.put(term.code(), refund.window(term).toHours()));
            return new RefundJson(
                    refund.code(),
                    windows,
                    refund.afterwards().code(),
                    refund.rule().id());
        }
    }

    /** What the pages leave open, and what the policy makes of it. */
    public record OpenQuestionJson(
            String code, String question, String text, List<String> issues, List<SourceJson> sources) {
        static OpenQuestionJson of(OpenQuestion question, PolicyEdition edition, Words words) {
            return new OpenQuestionJson(
                    question.code(),
                    words.name(question),
                    words.text(question),
                    edition.rows().stream()
                            .map(Responsibility::issue)
                            .filter(question::touches)
                            .map(Issue::code)
                            .toList(),
                    question.sources().stream().map(SourceJson::of).toList());
        }
    }
}
