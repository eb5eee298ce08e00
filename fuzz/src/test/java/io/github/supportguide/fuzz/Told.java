package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.json.FindingJson;
import io.github.supportguide.json.SarifJson;
import io.github.supportguide.json.Wire;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people and programs are told of what was read. */
final class Told {
    static final List<Words> LANGUAGES =
            Words.spoken().stream().map(Words::orEnglish).toList();
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] MISSING = {};

    private Told() {}

    /** Findings point into the files, and can be told in every language and form. */
    static void assertSound(List<Finding> findings, Map<String, byte[]> files) {
        for (var finding : findings) {
            var file = files.getOrDefault(finding.place().file(), MISSING);
            assertTrue(Extent.holds(file, finding.place()), () -> "points outside its file: " + finding);
        }
        for (var words : LANGUAGES) {
            json(FindingJson.all(findings, words));
            json(SarifJson.of(findings, "", words));
        }
    }

    /** A shape as it goes over the wire. */
    static JsonNode json(Object shape) {
        return JSON.readTree(Wire.bytes(shape));
    }
}
