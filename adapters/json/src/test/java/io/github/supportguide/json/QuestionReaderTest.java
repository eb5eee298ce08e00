package io.github.supportguide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading a question")
class QuestionReaderTest {
    private static final Catalogue SAMPLE =
            new SampleCatalogue().read().catalogue().orElseThrow();
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String WHOLE = """
            {"offer": "Contoso/BACKUP", "model": "indirect", "asker": "customer", "issue": "refund",
             "boughtBy": "customer", "asOf": "2026-11-22", "facts": {"fault": "platform", "orderedAt": null},
             "arrangement": {"split": {"billing": "reseller"}}}""";

    private static QuestionReading read(String json) throws MalformedJson {
        return QuestionReader.read(GivenFields.in(StrictJson.read(json.getBytes())), SAMPLE, NOW);
    }

    @Test
    void understandsEveryField() throws MalformedJson {
        var question = read(WHOLE).question().orElseThrow();

        assertEquals("contoso/backup", question.offer().toString().toLowerCase());
        assertEquals(Buyer.CUSTOMER, question.situation().boughtBy());
        assertEquals(Instant.parse("2026-11-22T00:00:00Z"), question.situation().asOf());
        assertEquals(Optional.of(Fault.PLATFORM), question.situation().facts().fault());
        assertEquals(
                Map.of(IssueGroup.BILLING, SplitSide.RESELLER),
                question.situation().arrangement().split());
    }

    @Test
    void takesNowForQuestionsThatNameNoMoment() throws MalformedJson {
        var question = read(WHOLE.replace("\"asOf\": \"2026-11-22\",", "")).question();

        assertEquals(NOW, question.orElseThrow().situation().asOf());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '→', textBlock = """
            contoso/backup → contoso/nothing → offer names no offer of this catalogue. Ids look like contoso/backup.
            "indirect"     → "sideways"      → model has to be one of: direct-bill, indirect.
            "customer", "issue" → "microsoft", "issue" → asker has no place in this model. In it can ask: customer, indirect-reseller, indirect-provider, isv-publisher.
            "customer", "issue" → 7, "issue" → asker has to be a text.
            "asker": "customer", →           → asker is missing.
            "2026-11-22"   → "tomorrow"      → asOf has to be a day such as 2026-11-22 or a moment such as 2026-11-22T08:30:00Z.
            "orderedAt": null → "orderedAt": "2026-11-23" → facts.orderedAt is later than asOf.
            "billing"      → "bills"         → arrangement.split.bills is not known here. Known are: offer, model, asker,
            "boughtBy"     → "facts.term"    → facts.term is not known here.
            {"split"       → 7, "x": {"split" → arrangement has to be a JSON object.
            """)
    void saysWhatToMend(String part, String instead, String detail) throws MalformedJson {
        var json = WHOLE.replace("Contoso/BACKUP", "contoso/backup").replace(part, instead == null ? "" : instead);

        var refusals = read(json).refusals().stream()
                .map(refusal -> refusal.detail(Words.orEnglish("en")))
                .toList();

        assertTrue(refusals.stream().anyMatch(line -> line.startsWith(detail)), refusals::toString);
    }

    @Test
    void saysEverythingAtOnce() throws MalformedJson {
        var paths = read("{\"model\": \"x\", \"colour\": \"red\"}").refusals().stream()
                .map(Refusal::path)
                .toList();

        assertEquals(List.of("offer", "model", "asker", "issue", "colour"), paths);
    }

    @Test
    void saysOfAnUnknownFieldOnlyThatItIsUnknown() throws MalformedJson {
        var refusals = read(WHOLE.replace("\"boughtBy\"", "\"colour\": 7, \"boughtBy\""))
                .refusals();

        assertEquals(
                List.of("colour UNKNOWN_FIELD"),
                refusals.stream()
                        .map(refusal -> refusal.path() + " " + refusal.reason())
                        .toList());
    }

    @Test
    void tellsTheFirstOfAnyNumberOfFaults() throws MalformedJson {
        var fields = IntStream.range(0, 20_000)
                .mapToObj(index -> "\"f%d\": 7, \"d.%d\": \"\"".formatted(index, index))
                .collect(Collectors.joining(", ", ", ", "}"));

        var refusals = read(WHOLE.substring(0, WHOLE.length() - 1) + fields).refusals();

        assertEquals(20, refusals.size());
    }

    @Test
    void knowsNoFieldWithoutAName() throws MalformedJson {
        var refusals = read(WHOLE.replace("\"boughtBy\"", "\"\": \"\", \"boughtBy\"")
                        .replace("indirect", "sideways"))
                .refusals();

        assertEquals(
                List.of("model UNKNOWN_CODE", "\"\" UNKNOWN_FIELD"),
                refusals.stream()
                        .map(refusal -> refusal.path() + " " + refusal.reason())
                        .toList());
    }

    @Test
    void takesNothingForAnEmptyGroup() throws MalformedJson {
        var json = "{\"offer\": \"contoso/backup\", \"model\": \"indirect\", \"asker\": \"customer\","
                + " \"issue\": \"refund\", \"facts\": null, \"arrangement\": {\"split\": null}}";

        assertEquals(List.of(), read(json).refusals());
    }

    @Test
    void wantsAnObject() throws MalformedJson {
        assertEquals(
                List.of(Refusal.of("", Refusal.Reason.NOT_OBJECT)), read("[]").refusals());
    }
}
