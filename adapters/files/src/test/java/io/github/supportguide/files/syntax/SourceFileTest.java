package io.github.supportguide.files.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of objects")
class SourceFileTest {
    private final Findings findings = new Findings();

    private List<String> read(Syntax syntax, String text) throws IOException {
        var objects = new ArrayList<String>();
        new SourceFile("x", findings)
                .eachObject(syntax, new ByteArrayInputStream(text.getBytes(UTF_8)), Trees::told, objects::add);
        return objects;
    }

    @Test
    void holdsOneOrALineEach() throws IOException {
        assertEquals(List.of("{a: '1'@1:4}@1:1"), read(Syntax.YAML, "a: 1\n"));
        assertEquals(List.of("{a: 1@1:6}@1:1"), read(Syntax.JSON, "{\"a\":1}"));
        assertEquals(List.of("1@1:1", "2@3:1", "3@4:1"), read(Syntax.JSON_LINES, "1\n \n2\r\n3"));
        assertEquals("", Trees.told(findings));
    }

    @Test
    void holdsAnyNumberOfLinesInTheirOrder() throws IOException {
        var numbers = IntStream.rangeClosed(1, 1_500).boxed().toList();

        assertEquals(
                numbers.stream()
                        .map(number -> "%d@%d:1".formatted(number, number))
                        .toList(),
                read(Syntax.JSON_LINES, numbers.stream().map(String::valueOf).collect(Collectors.joining("\n"))));
    }

    @Test
    void mayStartWithAByteOrderMark() throws IOException {
        assertEquals(List.of("{a: '1'@1:4}@1:1"), read(Syntax.YAML, "\uFEFFa: 1"));
        assertEquals(List.of("1@1:1", "2@2:1"), read(Syntax.JSON_LINES, "\uFEFF1\n2"));
    }

    @ParameterizedTest
    @CsvSource({
        "YAML, 0, ''",
        "YAML, 1, 1:1 limit bytes | 1000000",
        "JSON_LINES, 0, ''",
        "JSON_LINES, 1, 1:1 limit bytes | 1000000"
    })
    void isReadUpToALimit(Syntax syntax, int more, String told) throws IOException {
        read(syntax, "1" + " ".repeat(Limits.LINE_BYTES - 1 + more));

        assertEquals(told, Trees.told(findings));
    }

    @Test
    void goesOnAfterALineThatIsTooLong() throws IOException {
        assertEquals(List.of("2@2:1"), read(Syntax.JSON_LINES, "x".repeat(Limits.LINE_BYTES + 70_000) + "\n2"));
        assertEquals("1:1 limit bytes | 1000000", Trees.told(findings));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            a: b\\0c      → 1:5
            a: 備\\n\\0c  → 2:1
            """)
    void isTextThroughout(String text, String place) throws IOException {
        assertEquals(List.of(), read(Syntax.YAML, text.replace("\\0", "\0").replace("\\n", "\n")));
        assertEquals(place + " encoding ", Trees.told(findings));
    }

    @Test
    void tellsFindingsByTheirPlaces() {
        findings.add(FindingRule.SYNTAX, new Place("b", 1, 1), "5");
        findings.add(FindingRule.SYNTAX, new Place("a", 10, 1), "4");
        findings.add(FindingRule.SYNTAX, new Place("a", 2, 10), "3");
        findings.add(FindingRule.SYNTAX, new Place(new String("a"), 2, 9), "2");
        findings.add(FindingRule.ENCODING, new Place("a", 2, 9), "1");

        var details = findings.inOrder().stream()
                .flatMap(finding -> finding.details().stream())
                .toList();

        assertEquals(List.of("4", "5"), details.subList(3, 5));
        assertEquals("3", details.get(2));
    }
}
