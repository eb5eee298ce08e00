package io.github.supportguide.files.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that means harm")
class HostileTextsTest {
    private static final int LONG = 10_000;
    private static final int ROUNDS = 2_000;
    private static final String LETTERS =
            "aZ09 .,:;/-+@%()（）「<&;not不無四小時月日年點午\u0430\u03BF\u200B\u202E\uD83D\uDE00\uFF10\u0301";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a+",
                "1",
                "1,",
                "1.1.",
                "0 0",
                "+1 ",
                "a-",
                "(",
                ")",
                ":( ",
                "a) ",
                "<a ",
                "&amp",
                "{{",
                "x",
                "no ",
                "十",
                "不",
                "https://a.",
                "a@",
                ".a",
                "a@a.a",
                ".a",
                "1 to ",
                "10:",
                "\u0430a"
            })
    void costsNoTime(String piece) {
        var text = piece.repeat(LONG / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            check(text);
            check("a@a" + text);
        });
    }

    @Test
    void breaksNothing() {
        var dice = new Random(42);
        for (var round = 0; round < ROUNDS; round++) {
            var text = new StringBuilder();
            dice.ints(dice.nextInt(40), 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
            check(text.toString());
        }
    }

    @Test
    void isToldOfBriefly() {
        var english = new StringBuilder();
        for (var number = 2; number < LONG; number++) {
            english.append(number).append(' ');
        }

        assertEquals(
                5,
                TranslationFlaws.between(Map.of("en", english.toString(), "zh-TW", "無"))
                        .size());
    }

    private static void check(String text) {
        TextFlaws.in(text, TextFlaws.NOTE);
        Renderings.in(text, "zh-TW");
        TranslationFlaws.between(Map.of("en", text, "zh-TW", "不會 " + text));
        TranslationFlaws.between(Map.of("en", "It does not do 7 " + text, "zh-TW", text));
    }
}
