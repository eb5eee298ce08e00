package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The question as it was understood, with the defaults filled in; asking it again gives the same answer. It is about an
 * {@code offer}, or in files that hold no people about a {@code class} of offers.
 */
public record QuestionJson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String offer,

        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("class") @Nullable
        String offerClass,

        String model,
        String asker,
        String issue,
        String boughtBy,
        String asOf,
        FactsJson facts,
        ArrangementJson arrangement) {

    static QuestionJson of(OfferId offer, Situation situation) {
        return of(offer.toString(), null, situation);
    }

    /** The question about any offer of a class. */
    static QuestionJson of(OfferClass offers, Situation situation) {
        return of(null, offers.code(), situation);
    }

    private static QuestionJson of(@Nullable String offer, @Nullable String offerClass, Situation situation) {
        return new QuestionJson(
                offer,
                offerClass,
                situation.model().code(),
                situation.asker().code(),
                situation.issue().code(),
                situation.boughtBy().code(),
                situation.asOf().toString(),
                FactsJson.of(situation),
                ArrangementJson.of(situation));
    }

    /** What is known about the case. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FactsJson(
            @Nullable String fault,
            @Nullable String orderedAt,
            @Nullable String term) {
        static FactsJson of(Situation situation) {
            var facts = situation.facts();
            return new FactsJson(
                    facts.fault().map(Coded::code).orElse(null),
                    facts.orderedAt().map(Instant::toString).orElse(null),
                    facts.term().map(Coded::code).orElse(null));
        }
    }

    /** What the partners agreed. */
    public record ArrangementJson(String technicalSupport, Map<String, String> split) {
        static ArrangementJson of(Situation situation) {
            var split = new LinkedHashMap<String, String>();
            situation.arrangement().split().forEach((group, side) -> split.put(group.code(), side.code()));
            return new ArrangementJson(
                    situation
                            .arrangement()
                            .technicalSupport()
                            .orElse(TechnicalSupport.REFER)
                            .code(),
                    split);
        }
    }
}
