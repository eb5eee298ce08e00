package io.github.supportguide.json;

import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.words.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that decided; {@code alsoRead} are further pages that state it. What partners agreed in an overlay of the
 * library has the status {@code agreed}, and its owner for a page.
 */
public record RuleJson(
        String id,
        String text,
        String status,
        SourceJson source,
        List<SourceJson> alsoRead,
        String validFrom,
        @Nullable String validTo,
        boolean approximate) {
    static RuleJson of(Rule rule, Sentences sentences) {
        var sources = rule.sources().stream().map(SourceJson::of).toList();
        return new RuleJson(
                rule.id(),
                sentences.rule(rule),
                rule.status().code(),
                sources.get(0),
                sources.subList(1, sources.size()),
                rule.validity().from().toString(),
                AnswerJson.day(rule.validity().to()),
                rule.approximate());
    }

    static RuleJson of(OverlayRule rule, String path, CatalogueTexts texts) {
        return new RuleJson(
                rule.id(),
                texts.say(path, rule.text()),
                "agreed",
                new SourceJson(
                        rule.owner(), rule.source().map(WebAddress::value).orElse(null), null),
                List.of(),
                rule.validity().from().toString(),
                AnswerJson.day(rule.validity().to()),
                false);
    }
}
