package io.github.supportguide.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.offer.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The settings of a catalogue")
class SettingsTest {
    private static final Settings USUAL = Settings.of(Text.of("Guide"), "zh-TW", "en");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    VERIFIED ON, ON DAY,     STALE
                    2026-01-01,  2026-06-30, false
                    2026-01-01,  2026-07-01, true
                    2026-01-01,  2026-01-01, false
                    """)
    void keepAChannelFreshForHalfAYear(LocalDate verified, LocalDate day, boolean stale) {
        assertEquals(stale, USUAL.isStale(verified, day));
    }

    @Test
    void fallBackToTheFirstLanguage() {
        assertEquals("zh-TW", USUAL.defaultLanguage());
    }

    @Test
    void needALanguage() {
        assertThrows(IllegalArgumentException.class, () -> Settings.of(Text.of("Guide")));
    }
}
