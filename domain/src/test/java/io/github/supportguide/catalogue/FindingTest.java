package io.github.supportguide.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A finding")
class FindingTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    RULE,             IS AN ERROR, IS ADVICE
                    BAD_EMAIL,        true,        false
                    UNKNOWN_KEY,      false,       false
                    INSECURE_URL,     false,       true
                    NEVER_VERIFIED,   false,       true
                    """)
    void troublesWhoeverItConcerns(FindingRule rule, boolean error, boolean advice) {
        var finding = new Finding(rule, Place.startOf("catalogue.yaml"), List.of());

        assertEquals(error, finding.isError());
        assertEquals(advice, finding.isAdvice());
    }

    @Test
    void beginsAtTheFirstLineAndColumn() {
        assertEquals(new Place("catalogue.yaml", 1, 1), Place.startOf("catalogue.yaml"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void hasNoPlaceBeforeTheFirst(int line, int column) {
        assertThrows(IllegalArgumentException.class, () -> new Place("catalogue.yaml", line, column));
    }
}
