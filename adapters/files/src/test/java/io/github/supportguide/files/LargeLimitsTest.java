package io.github.supportguide.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.format.Entries;
import io.github.supportguide.files.format.Entry;
import io.github.supportguide.files.format.Reading;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Json;
import io.github.supportguide.files.syntax.Limits;
import io.github.supportguide.files.syntax.Node;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One less and just as many are taken; one more is refused. */
@DisplayName("A limit of something large")
class LargeLimitsTest {

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 1"})
    void holdsForTheObjectsOfACatalogue(int more, int refusals) {
        var entries = new Entries(Reading.of(new Findings()));
        var place = Place.startOf("offers.jsonl");
        var entry = new Entry(new Node.Scalar(place, "", false), new Findings(), Optional.empty());

        for (var kept = 0; kept < Limits.OBJECTS + more; kept++) {
            entries.keep(entry);
        }

        assertEquals(refusals, entries.findings().inOrder().size());
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 1"})
    void holdsForTextsOfForeignRecords(int more, int refusals) {
        assertEquals(refusals, refusals("{\"a\": \"" + "x".repeat(Limits.FOREIGN_TEXT + more) + "\"}"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 1"})
    void holdsForNamesInForeignRecords(int more, int refusals) {
        assertEquals(refusals, refusals("{\"" + "x".repeat(Limits.FOREIGN_NAME + more) + "\": 1}"));
    }

    private static int refusals(String json) {
        var findings = new Findings();
        Json.readForeign("x.json", 1, json.getBytes(UTF_8), findings);
        return findings.inOrder().size();
    }
}
