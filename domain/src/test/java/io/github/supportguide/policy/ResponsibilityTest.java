package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of the matrix")
class ResponsibilityTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    ISSUE,            SPLIT, TECHNICAL, FINAL
                    BILLING_QUESTION, true,  false,     false
                    REFUND,           true,  false,     false
                    HOW_TO,           false, true,      false
                    ORDER_FAILURE,    false, false,     true
                    """)
    void saysWhatItLeavesToPartners(Issue issue, boolean split, boolean technical, boolean isFinal) {
        var row = ResponsibilityMatrix.of(issue);

        assertEquals(split, row.leavesSplit());
        assertEquals(technical, row.leavesTechnicalSupport());
        assertEquals(isFinal, row.isFinal());
    }
}
