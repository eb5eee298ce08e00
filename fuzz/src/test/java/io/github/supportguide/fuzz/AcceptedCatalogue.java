package io.github.supportguide.fuzz;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.json.AnswerJson;
import io.github.supportguide.json.OfferJson;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whatever was accepted can be shown and asked about, without harm to those who read it. */
final class AcceptedCatalogue {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final int SOME = 3;

    private final Catalogue catalogue;

    AcceptedCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Its offers, and an answer about each, in every language. */
    List<JsonNode> told() {
        var told = Told.LANGUAGES.stream()
                .flatMap(words -> catalogue.offers().stream().limit(SOME).flatMap(offer -> told(offer, words)))
                .toList();
        told.forEach(Harmless::assertHarmless);
        return told;
    }

    private Stream<JsonNode> told(Offer offer, Words words) {
        var shown = Told.json(OfferJson.of(offer, catalogue, Audience.MICROSOFT, DAY, words));
        var answers = Stream.of(CspModel.values()).map(model -> answer(offer, model, words));
        return Stream.concat(Stream.of(shown), answers);
    }

    private JsonNode answer(Offer offer, CspModel model, Words words) {
        var situation = Situation.of(model, model.sellerOfRecord(), Issue.BREAK_FIX, NOW);
        var question = new SupportQuestion(offer.id(), situation);
        var answer = new SupportGuide(catalogue).answer(question, Audience.MICROSOFT);
        return Told.json(AnswerJson.of(answer.orElseThrow(), catalogue, words));
    }
}
