package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The validity of a rule")
class ValidityTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 5, 5);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @ParameterizedTest(name = "{0}: with an end {1}, open {2}")
    @CsvSource(textBlock = """
                    2020-05-04, false, false
                    2020-05-05, true,  true
                    2022-12-31, true,  true
                    2023-01-01, false, true
                    """)
    void coversItsFirstAndLastDay(LocalDate day, boolean withEnd, boolean open) {
        assertEquals(withEnd, Validity.between(FIRST, LAST).covers(day));
        assertEquals(open, Validity.since(FIRST).covers(day));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
                    2020-01-01, 2020-05-04, false
                    2020-01-01, 2020-05-05, true
                    2021-01-01, 2021-12-31, true
                    2022-12-31, 2023-12-31, true
                    2023-01-01, 2023-12-31, false
                    2022-12-31, -,          true
                    2023-01-01, -,          false
                    """)
    void overlapsWhereOneDayIsCommon(LocalDate from, @Nullable LocalDate to, boolean overlaps) {
        var rule = Validity.between(FIRST, LAST);
        var other = new Validity(from, Optional.ofNullable(to));

        assertEquals(overlaps, rule.overlaps(other));
        assertEquals(overlaps, other.overlaps(rule));
    }

    @Test
    void mayBeASingleDay() {
        assertEquals(true, Validity.between(FIRST, FIRST).covers(FIRST));
    }

    @Test
    void cannotEndBeforeItBegins() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Validity.between(LAST, FIRST));

        assertEquals("a rule valid from 2022-12-31 cannot end on 2020-05-05", refusal.getMessage());
    }
}
