package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A text")
class TextTest {

    @Nested
    @DisplayName("in German and Chinese")
    class InTwoLanguages {
        private final Text backup = inOrder("de", "Sicherung", "zh-TW", "備份");

        @Test
        void speaksTheLanguagesItHas() {
            assertEquals(Optional.of("備份"), backup.in("zh-TW"));
            assertEquals(Optional.empty(), backup.in("en"));
            assertEquals(Optional.empty(), backup.in("zh"));
        }

        @Test
        void takesTheFirstLanguageItHas() {
            assertEquals("備份", backup.inFirstOf(List.of("en", "zh-TW", "de")));
        }

        @Test
        void fallsBackToWhatWasWrittenFirst() {
            assertEquals("Sicherung", backup.inFirstOf(List.of("en")));
            assertEquals("Sicherung", backup.inFirstOf(List.of()));
        }
    }

    @Nested
    @DisplayName("without a language")
    class InNoLanguage {

        @Test
        void servesInAll() {
            assertEquals(Optional.of("Contoso"), Text.of("Contoso").in("zh-TW"));
            assertEquals("Contoso", Text.of("Contoso").inFirstOf(List.of("en")));
        }

        @Test
        void givesWayToTheLanguageAskedFor() {
            var text = inOrder(Text.ANY, "Backup", "zh-TW", "備份");

            assertEquals("備份", text.inFirstOf(List.of("zh-TW", "en")));
            assertEquals("Backup", text.inFirstOf(List.of("en", "zh-TW")));
        }
    }

    @Test
    void needsWords() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new Text(Map.of()));

        assertEquals("a text needs words in at least one language", refusal.getMessage());
    }

    @Test
    void cannotBeChanged() {
        var words = new LinkedHashMap<>(Map.of("en", "Backup"));
        var text = new Text(words);
        words.put("en", "changed");

        assertEquals(Optional.of("Backup"), text.in("en"));
        assertThrows(
                UnsupportedOperationException.class, () -> text.byLanguage().clear());
    }

    private static Text inOrder(String one, String words, String other, String otherWords) {
        var byLanguage = new LinkedHashMap<String, String>();
        byLanguage.put(one, words);
        byLanguage.put(other, otherWords);
        return new Text(byLanguage);
    }
}
