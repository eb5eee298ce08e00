package io.github.supportguide.json;

import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.words.Sentences;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** Why the answer is what it is. */
public record ExplanationJson(String summary, List<RuleJson> rules, List<WhyNotJson> whyNot) {
    static ExplanationJson of(AnswerParts parts, Words words, CatalogueTexts texts) {
        var sentences = new Sentences(words);
        var issue = parts.situation().issue();
        return new ExplanationJson(
                sentences.summary(parts.decision(), parts.situation()),
                Stream.concat(
                                parts.decision().rules().stream().map(rule -> RuleJson.of(rule, sentences)),
                                parts.agreed().stream().map(rule -> RuleJson.of(rule, last(parts), texts)))
                        .toList(),
                parts.whyNot().stream()
                        .map(whyNot -> WhyNotJson.of(whyNot, sentences.whyNot(whyNot, issue)))
                        .toList());
    }

    /** Where the rule stands that partners agreed. */
    private static String last(AnswerParts parts) {
        return "explanation/rules/" + parts.decision().rules().size() + "/text";
    }

    /** A party one might hold responsible but that is not. */
    public record WhyNotJson(String party, String rule, String text) {
        static WhyNotJson of(WhyNot whyNot, String text) {
            return new WhyNotJson(whyNot.party().code(), whyNot.rule().id(), text);
        }
    }
}
