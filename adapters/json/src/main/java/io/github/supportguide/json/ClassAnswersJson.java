package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What everybody who can ask hears about one issue of a class of offers. {@code answers} is keyed by asker. */
public record ClassAnswersJson(
        @JsonProperty("class") String offerClass,
        String model,
        String issue,
        Map<String, AnswerJson> answers,
        String asOf,
        String catalogue,
        String policy,
        String language) {

    /** The plainest questions, under what the catalogue’s partners agreed. */
    public static ClassAnswersJson of(
            OfferClass offers, CspModel model, Issue issue, Instant asOf, Catalogue catalogue, Words words) {
        var answers = new LinkedHashMap<String, AnswerJson>();
        for (var asker : model.askers()) {
            var situation = Situation.of(model, asker, issue, asOf)
                    .under(catalogue.settings().arrangement());
            answers.put(asker.code(), AnswerJson.of(AnswerParts.of(offers, situation), catalogue, words));
        }
        return new ClassAnswersJson(
                offers.code(),
                model.code(),
                issue.code(),
                answers,
                asOf.toString(),
                catalogue.version(),
                Programme.POLICY,
                words.languageTag());
    }
}
