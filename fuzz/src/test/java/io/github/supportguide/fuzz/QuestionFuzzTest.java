package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.json.AnswerJson;
import io.github.supportguide.json.GivenFields;
import io.github.supportguide.json.MalformedJson;
import io.github.supportguide.json.QuestionReader;
import io.github.supportguide.json.QuestionReading;
import io.github.supportguide.json.StrictJson;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.words.Words;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import tools.jackson.databind.JsonNode;

@DisplayName("A question in JSON")
class QuestionFuzzTest {
    private static final Catalogue CATALOGUE =
            new SampleCatalogue().read().catalogue().orElseThrow();
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = "question.dict")
    void question(byte[] bytes) {
        try {
            var question = StrictJson.read(bytes);
            var reading = read(question);
            assertEquals(reading, read(question));
            Told.LANGUAGES.forEach(words -> assertAnsweredOrRefused(reading, words));
        } catch (MalformedJson e) {
            assertTrue(Extent.holds(bytes, new Place("body", e.line(), e.column())), e::getMessage);
        }
    }

    private static QuestionReading read(JsonNode question) {
        return QuestionReader.read(GivenFields.in(question), CATALOGUE, NOW);
    }

    private static void assertAnsweredOrRefused(QuestionReading reading, Words words) {
        assertEquals(reading.question().isEmpty(), !reading.refusals().isEmpty());
        reading.question().ifPresent(question -> assertAnswered(question, words));
        reading.refusals().forEach(refusal -> assertFalse(refusal.detail(words).isBlank()));
    }

    private static void assertAnswered(SupportQuestion question, Words words) {
        var answer = new SupportGuide(CATALOGUE).answer(question, Audience.PUBLIC);
        Harmless.assertHarmless(Told.json(AnswerJson.of(answer.orElseThrow(), CATALOGUE, words)));
    }
}
