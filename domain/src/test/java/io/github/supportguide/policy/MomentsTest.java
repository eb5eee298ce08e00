package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A moment")
class MomentsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-22,                    2026-11-22T00:00:00Z
            2026-11-22T08:30,              2026-11-22T08:30:00Z
            2026-11-22T08:30:15.5,         2026-11-22T08:30:15.500Z
            2026-11-22T08:30:00Z,          2026-11-22T08:30:00Z
            2023-01-01T03:00+09:00,        2022-12-31T18:00:00Z
            2022-12-31T20:00:00-05:00,     2023-01-01T01:00:00Z
            """)
    void isReadInUtc(String text, String moment) {
        assertEquals(moment, Moments.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "22.11.2026",
                "2026-02-30",
                "2026-11-22T25:00",
                "2026-11-22T08:30+99:00",
                "+12026-11-22",
                "0000-01-01T00:00+01:00",
                "9999-12-31T23:59-01:00",
                "2026-11-22T08:30:00Z[Asia/Taipei]",
                "1700000000"
            })
    void isNothingElse(String text) {
        assertEquals(Optional.empty(), Moments.parse(text));
    }
}
