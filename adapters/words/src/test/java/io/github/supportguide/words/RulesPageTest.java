package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.policy.OpenQuestion;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps what people read about the rules equal to what answers follow from. */
@DisplayName("The page of rules")
class RulesPageTest {
    @Test
    void saysWhatTheCodeDoes() throws IOException {
        new GeneratedPage("rules.md").says(RulesPage.markdown());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            AMB-01, SPLIT_OF_DUTIES
            AMB-07, REFUND_WINDOWS
            AMB-13, MICROSOFT_PRODUCTS
            AMB-19, SERVICE_LEVEL_REMEDIES
            AMB-25, LANGUAGES_OF_SUPPORT
            """)
    void citesDoubtsByNumbersForGood(String number, OpenQuestion doubt) {
        assertEquals(number, RulesPage.number(doubt));
    }
}
