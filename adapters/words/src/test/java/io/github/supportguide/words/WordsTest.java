package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words")
class WordsTest {

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource({"en, 22 November 2026, 5 May 2020", "zh-TW, 2026 年 11 月 22 日, 2020 年 5 月 5 日"})
    void writeDays(String language, String late, String early) {
        var words = Words.in(language).orElseThrow();

        assertEquals(late, words.day(LocalDate.of(2026, 11, 22)));
        assertEquals(early, words.day(LocalDate.of(2020, 5, 5)));
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en    | customer, Microsoft
            zh-TW | 客戶、Microsoft
            """)
    void joinLists(String language, String list) {
        assertEquals(list, Words.orEnglish(language).names(List.of(Party.CUSTOMER, Party.MICROSOFT)));
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-TW"})
    void nameWhatIsMissing(String language) {
        var words = Words.in(language).orElseThrow();

        var missing = assertThrows(MissingResourceException.class, () -> words.say("issue.nothing"));

        assertEquals("no text issue.nothing in " + language, missing.getMessage());
        assertEquals("issue.nothing", missing.getKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh", "zh_TW", "de"})
    void fallBackToEnglish(String language) {
        assertEquals(Optional.empty(), Words.in(language));
        assertEquals("en", Words.orEnglish(language).languageTag());
    }

    @ParameterizedTest
    @CsvSource({"EN, en", "zh-tw, zh-TW"})
    void areFoundByATagInAnyCase(String tag, String language) {
        assertEquals(language, Words.in(tag).orElseThrow().languageTag());
    }

    @Test
    void areSpokenInTwoLanguages() {
        assertEquals(List.of("en", "zh-TW"), Words.spoken());
        Words.spoken()
                .forEach(language ->
                        assertEquals(language, Words.in(language).orElseThrow().languageTag()));
    }
}
