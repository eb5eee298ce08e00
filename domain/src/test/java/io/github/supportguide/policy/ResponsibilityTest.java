package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row of the matrix")
class ResponsibilityTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    ISSUE,            SPLIT, TECHNICAL
                    BILLING_QUESTION, true,  false
                    REFUND,           true,  false
                    HOW_TO,           false, true
                    ORDER_FAILURE,    false, false
                    """)
    void saysWhatItLeavesToPartners(Issue issue, boolean split, boolean technical) {
        var row = ResponsibilityMatrix.of(issue);

        assertEquals(split, row.leavesSplit());
        assertEquals(technical, row.leavesTechnicalSupport());
    }
}
