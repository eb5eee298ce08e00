package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Our texts")
class WordingTest {
    private static final Map<String, String> CHINESE = Bundles.load("zh-TW");
    private static final Pattern LOOSE_BRACE = Pattern.compile("\\{(?!\\d})|(?<!\\{\\d)}");

    private static Stream<String> texts() {
        return Words.spoken().stream()
                .flatMap(tag -> new TreeMap<>(Bundles.load(tag))
                        .entrySet().stream().map(text -> tag + " " + text.getKey() + "=" + text.getValue()));
    }

    @Test
    void haveNoStraightApostrophe() {
        assertNone(text -> text.contains("'"));
    }

    @Test
    void haveNoLooseBrace() {
        assertNone(text -> LOOSE_BRACE.matcher(text).find());
    }

    @Test
    void leaveNoPlaceUnfilled() {
        var values = "a b c d e f g h i j".split(" ");

        assertNone(text -> Placeholders.fill(text, values).matches(".*[{}].*"));
    }

    @Nested
    @DisplayName("in Chinese")
    class Chinese {
        /** Machines write them for offer, guide, “sign again” and the like; nobody could tell what is meant. */
        static final List<String> UNUSED = List.of(
                "優惠", "節目表", "重新登入", "供應專案", "商業市場", "布建", "使用者檔", "修正支援", "銷售宣傳", "第三方", "間接經銷商", "上述的 ISV 發行者 ()");

        @ParameterizedTest
        @FieldSource("UNUSED")
        void doWithoutAmbiguousWords(String word) {
            CHINESE.forEach((key, text) -> assertFalse(text.contains(word), key));
        }

        @Test
        void setBracketsAsWideAsLetters() {
            CHINESE.forEach((key, text) -> assertFalse(text.matches(".*(\\p{IsHan}| )\\(.*"), key + "=" + text));
        }

        @Test
        void setBlanksAroundLatinWords() {
            var touching = Pattern.compile("\\p{IsHan}[A-Za-z0-9]|[A-Za-z0-9]\\p{IsHan}");

            CHINESE.forEach((key, text) -> assertFalse(touching.matcher(text).find(), key + "=" + text));
        }
    }

    private static void assertNone(Predicate<String> bad) {
        assertEquals(List.of(), texts().filter(bad).toList());
    }
}
