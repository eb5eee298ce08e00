package io.github.supportguide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A guess at what was meant")
class SpellingTest {
    @ParameterizedTest
    @CsvSource(nullValues = "nothing", textBlock = """
            zh,      zh-TW
            zh_TW,   zh-TW
            EN,      en
            fr,      nothing
            x,       nothing
            dir,     direct-bill
            indirct, indirect
            '',      nothing
            """)
    void isNearOrNotMade(String given, String meant) {
        assertEquals(meant, Spelling.nearest(given, List.of("en", "zh-TW", "direct-bill", "indirect")));
    }
}
