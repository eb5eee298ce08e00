package io.github.supportguide.cli.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The lines of a calendar")
class CalendarLinesTest {

    @Test
    void endAsTheFormatWants() {
        assertEquals(
                "BEGIN:VEVENT\r\nEND:VEVENT\r\n",
                new CalendarLines().add("BEGIN", "VEVENT").add("END", "VEVENT").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a, b; c      | a\\, b\\; c
            C:\\n        | C:\\\\n
            "a\r\nb"     | a\\nb
            "a\nEND:X"   | a\\nEND:X
            "a\rb"       | a\\nb
            """)
    void escapeTexts(String text, String escaped) {
        assertEquals(
                "SUMMARY:" + escaped + "\r\n",
                new CalendarLines().addText("SUMMARY", text).toString());
    }

    @ParameterizedTest(name = "{0} letters: {1} lines")
    @CsvSource({"73, 1", "74, 2", "147, 2", "148, 3"})
    void foldAtSeventyFiveOctets(int letters, int lines) {
        var folded = new CalendarLines().add("X", "a".repeat(letters)).toString();

        assertEquals(lines, folded.lines().count());
        assertEquals("X:" + "a".repeat(letters), unfolded(folded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "供", "😀", "a供é😀"})
    void neverFoldWithinACharacter(String characters) {
        var text = characters.repeat(100);

        var folded = new CalendarLines().addText("SUMMARY", text).toString();

        assertEquals("SUMMARY:" + text, unfolded(folded));
        assertTrue(folded.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertTrue(folded.lines().noneMatch(line -> line.contains("?")));
    }

    private static String unfolded(String lines) {
        return lines.replace("\r\n ", "").strip();
    }
}
