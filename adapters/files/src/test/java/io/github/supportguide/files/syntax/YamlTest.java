package io.github.supportguide.files.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("YAML")
class YamlTest {
    private final Findings findings = new Findings();

    private String read(String yaml) {
        return Yaml.read("x.yaml", yaml, findings).map(Trees::told).orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
            a: 1              → {a: '1'@1:4}@1:1
            a: no             → {a: 'no'@1:4}@1:1
            a: "x: y"         → {a: 'x: y'@1:4}@1:1
            a: [b, {c: d}]    → {a: ['b'@1:5, {c: 'd'@1:12}@1:8]@1:4}@1:1
            a:                → {a: ''@1:3}@1:1
            備份: 是          → {備份: '是'@1:5}@1:1
            - x               → ['x'@1:3]@1:1
            """)
    void isATreeOfTextsWithTheirPlaces(String yaml, String tree) {
        assertEquals(tree, read(yaml));
        assertEquals("", Trees.told(findings));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
            a: &x 1           → {a: '1'@1:4}@1:1 → 1:4 yaml-feature &x
            a: *x             → {a: ''@1:4}@1:1  → 1:4 yaml-feature *x
            a: !!int 1        → {a: '1'@1:4}@1:1 → 1:4 yaml-feature tag:yaml.org,2002:int
            a: !x [b]         → {a: ['b'@1:8]@1:4}@1:1 → 1:4 yaml-feature !x
            a: !x {b: c}      → {a: {b: 'c'@1:11}@1:4}@1:1 → 1:4 yaml-feature !x
            <<: {b: c}        → {}@1:1           → 1:1 yaml-feature <<
            "<<": b           → {<<: 'b'@1:7}@1:1 → ''
            {a: b, a: c}      → {a: 'b'@1:5}@1:1 → 1:8 duplicate-key a
            [a, b]: c         → {}@1:1           → 1:1 wrong-shape text | list
            {a: b}: c         → {}@1:1           → 1:1 wrong-shape text | mapping
            """)
    void tellsWhatOthersWouldReadDifferently(String yaml, String tree, String told) {
        assertEquals(tree, read(yaml));
        assertEquals(told.equals("''") ? "" : told, Trees.told(findings));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
            # nothing         → 1:11 wrong-shape mapping | nothing
            a: [b             → 1:6 syntax expected ',' or ']', but got <stream end>
            a: b: c           → 1:5 syntax mapping values are not allowed here
            """)
    void isNothingWhereItCannotBeRead(String yaml, String told) {
        assertEquals("nothing", read(yaml));
        assertEquals(told, Trees.told(findings));
    }

    @Test
    void isNothingWithControlCharacters() {
        assertEquals("nothing", read("a: \u0001"));
        assertEquals("1:1 syntax U+0001", Trees.told(findings));
    }

    @Test
    void isOneDocument() {
        assertEquals("{a: 'b'@1:4}@1:1", read("a: b\n---\nc: d\n"));
        assertEquals("2:1 yaml-feature ---", Trees.told(findings));
    }

    @Test
    void goesDownSixteenLevels() {
        assertEquals("nothing", read("[".repeat(16) + "x" + "]".repeat(16)));
        assertEquals("1:17 limit levels | 16", Trees.told(findings));
        assertEquals("'x'@1:16", read("[".repeat(15) + "x" + "]".repeat(15)).replaceAll("^\\[+|].*", ""));
    }

    @Test
    void goesDownSixteenLevelsOfKeys() {
        assertEquals("nothing", read("{? ".repeat(16) + "x" + " : y}".repeat(16)));
        assertEquals("1:49 limit levels | 16", Trees.told(findings));
    }
}
