package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.ResponsibilityMatrix;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who answers which issue of offers of third parties, in both models, at a moment. */
public record MatrixJson(
        @JsonProperty("class") String offerClass,
        String asOf,
        List<RowJson> items,
        String catalogue,
        String policy,
        String language,
        List<String> fallbacks) {
    private static final OfferClass OFFERS = OfferClass.THIRD_PARTY;

    /** Under what the catalogue’s partners agreed. */
    public static MatrixJson of(Instant asOf, Catalogue catalogue, Words words) {
        var arrangement = catalogue.settings().arrangement();
        return new MatrixJson(
                OFFERS.code(),
                asOf.toString(),
                Arrays.stream(CspModel.values())
                        .flatMap(model -> Arrays.stream(Issue.values())
                                .map(issue -> RowJson.of(model, issue, asOf, arrangement, words)))
                        .toList(),
                catalogue.version(),
                Programme.POLICY,
                words.languageTag(),
                List.of());
    }

    /** One issue in one model; {@code decisions} is keyed by asker. */
    public record RowJson(
            String model,
            String issue,
            String group,
            String name,
            String duty,
            Map<String, DecisionJson> decisions,
            RuleJson rule) {
        static RowJson of(CspModel model, Issue issue, Instant asOf, Arrangement arrangement, Words words) {
            var row = ResponsibilityMatrix.of(issue);
            var decisions = new LinkedHashMap<String, DecisionJson>();
            for (var asker : model.askers()) {
                var situation = Situation.of(model, asker, issue, asOf).under(arrangement);
                decisions.put(asker.code(), DecisionJson.of(SupportPolicy.decide(OFFERS.traits(), situation)));
            }
            return new RowJson(
                    model.code(),
                    issue.code(),
                    issue.group().code(),
                    words.name(issue),
                    row.duty().code(),
                    decisions,
                    RuleJson.of(row.rule(), new Sentences(words)));
        }
    }

    /** What the policy decides; the keys are those of an answer. */
    public record DecisionJson(
            String outcome,
            @Nullable String reason,
            @Nullable String firstContact,
            List<String> route,
            List<String> responsible,
            @Nullable String performedBy,
            List<String> escalation,
            List<String> decidingFacts,
            @Nullable String resolution,
            List<String> roles) {
        static DecisionJson of(Decision decision) {
            return new DecisionJson(
                    decision.outcome().code(),
                    AnswerJson.code(decision.reason()),
                    AnswerJson.code(decision.firstContact()),
                    AnswerJson.codes(decision.route()),
                    AnswerJson.codes(decision.responsible()),
                    AnswerJson.code(decision.performedBy()),
                    AnswerJson.codes(decision.escalation()),
                    AnswerJson.codes(decision.decidingFacts()),
                    AnswerJson.code(decision.resolution()),
                    AnswerJson.codes(decision.roles()));
        }
    }
}
