package io.github.supportguide.files.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("JSON")
class JsonTest {
    private final Findings findings = new Findings();

    private String read(String json) {
        return Json.read("x.json", json.getBytes(UTF_8), findings)
                .map(Trees::told)
                .orElse("nothing");
    }

    private String readForeign(String json) {
        return Json.readForeign("x.json", 1, json.getBytes(UTF_8), findings)
                .map(Trees::told)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
            {"a": "b"}              → {a: 'b'@1:7}@1:1
            {"a": [1, true, null]}  → {a: [1@1:8, true@1:11, null@1:17]@1:7}@1:1
            {"備份": {"b": "是"}}   → {備份: {b: '是'@1:14}@1:8}@1:1
            "x"                     → 'x'@1:1
            1e400                   → 1e400@1:1
            """)
    void isATreeWithPlaces(String json, String tree) {
        assertEquals(tree, read(json));
        assertEquals(tree, readForeign(json));
        assertEquals("", Trees.told(findings));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
            {"a": 1, "a": 2}   → {a: 1@1:7}@1:1 → 1:10 duplicate-key a
            {} []              → {}@1:1         → 1:4 syntax [
            {"a": 1, }         → nothing        → 1:10 syntax Unexpected character ('}' (code 125)): was expecting double-quote to start property name
            {"a": 1            → nothing        → 1:8 syntax Unexpected end-of-input: expected close marker for Object
            """)
    void tellsWhatIsWrong(String json, String tree, String told) {
        assertEquals(tree, read(json));
        assertEquals(told, Trees.told(findings));
    }

    @Test
    void isNothingWithoutAValue() {
        assertEquals("nothing", read(" "));
        assertEquals("1:1 wrong-shape mapping | nothing", Trees.told(findings));
    }

    @Test
    void startsWhereItStandsInItsFile() {
        var tree = Json.read("x.jsonl", 7, "{\"a\": 1}".getBytes(UTF_8), findings);

        assertEquals("{a: 1@7:7}@7:1", Trees.told(tree.orElseThrow()));
    }

    @Test
    void hasLimits() {
        assertLimit("levels | 32", "[".repeat(33) + "]".repeat(33));
        assertLimit("name | 64", "{\"" + "n".repeat(65) + "\": 1}");
        assertLimit("number | 40", "1".repeat(41));
        assertLimit("text | 10000", "\"" + "x".repeat(10_001) + "\"");
        assertLimit(
                "tokens | 10000",
                IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(list()));
    }

    private void assertLimit(String limit, String json) {
        var found = new Findings();

        assertEquals(
                "nothing",
                Json.read("x.json", json.getBytes(UTF_8), found)
                        .map(Trees::told)
                        .orElse("nothing"));
        assertEquals("limit " + limit, Trees.told(found).replaceFirst("^\\d+:\\d+ ", ""));
    }

    @Test
    void mayBeLongerWhereOthersWroteIt() {
        assertEquals("'" + "x".repeat(10_001) + "'@1:1", readForeign("\"" + "x".repeat(10_001) + "\""));
        assertEquals("", Trees.told(findings));
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(",", "[", "]");
    }
}
