package io.github.supportguide.cli.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the commands print is run by {@link DocumentationTest}; here counts that both pages tell the same. */
@DisplayName("The README in Chinese")
class TranslatedReadmeTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TOUCHING = Pattern.compile("\\p{IsHan}[A-Za-z0-9`]|[A-Za-z0-9`]\\p{IsHan}");

    @Test
    void leadsToTheOtherLanguageAtItsTop() throws IOException {
        assertTrue(english().startsWith("# Marketplace Support Guide\nEnglish · [繁體中文](README.zh-TW.md)\n"));
        assertTrue(chinese().startsWith("# Marketplace Support Guide\n[English](README.md) · 繁體中文\n"));
    }

    @Test
    void hasTheSameSections() throws IOException {
        assertEquals(levels(english()), levels(chinese()));
    }

    @Test
    void hasTheSameRowsInTables() throws IOException {
        assertEquals(lines(english(), "|").count(), lines(chinese(), "|").count());
    }

    @Test
    void leadsToTheSamePlaces() throws IOException {
        assertEquals(links(english()), links(chinese()));
    }

    @Test
    void hasTheSameCode() throws IOException {
        assertEquals(code(english()), code(chinese()));
    }

    @Test
    void setsBlanksAroundLatinWords() throws IOException {
        var prose = BLOCK.matcher(chinese()).replaceAll("");

        assertEquals(
                List.of(),
                TOUCHING.matcher(prose).results().map(MatchResult::group).toList());
    }

    private static String english() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }

    private static String chinese() throws IOException {
        return Files.readString(Path.of("../README.zh-TW.md"));
    }

    private static Stream<String> lines(String page, String start) {
        return BLOCK.matcher(page).replaceAll("").lines().filter(line -> line.startsWith(start));
    }

    private static List<String> levels(String page) {
        return lines(page, "#").map(line -> line.replaceAll("[^#]", "")).toList();
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("README"))
                .sorted()
                .toList();
    }

    /** The code of a page, without what its commands print in the language of their reader. */
    private static List<String> code(String page) {
        return BLOCK.matcher(page).results().map(TranslatedReadmeTest::typed).toList();
    }

    private static String typed(MatchResult block) {
        return block.group(1).equals("console")
                ? String.join("\n", lines(block.group(2), "$ ").toList())
                        .replace(" --language zh-TW", "")
                        .replace(" --language en", "")
                        .replace("language=zh-TW", "language=en")
                : block.group(2);
    }
}
