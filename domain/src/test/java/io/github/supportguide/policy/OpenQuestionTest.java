package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.party.CspModel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An open question")
class OpenQuestionTest {

    @ParameterizedTest
    @EnumSource
    void touchesSomethingThatItsPagesTell(OpenQuestion question) {
        assertTrue(Arrays.stream(Issue.values()).anyMatch(question::touches));
        assertTrue(Arrays.stream(CspModel.values()).anyMatch(question::touches));
        assertTrue(Arrays.stream(OfferClass.values()).anyMatch(question::touches));
        assertFalse(question.sources().isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            REFUND,          split-of-duties refund-windows bought-on-partners-bill
            HOW_TO,          customers-calling-publishers partners-own-support answer-times languages-of-support
            TAX_ON_INVOICE,  split-of-duties tax-by-country
            CONTACT_MISSING, engineering-contact place-of-contacts missing-contact
            SAAS_DEPLOYMENT, ''
            """)
    void isListedWithTheIssuesThatItTouches(Issue issue, String codes) {
        assertEquals(codes, PublishedTables.codes(OpenQuestion.about(issue), " "));
    }

    @Test
    void knowsTheSplitOnlyBetweenTwoPartners() {
        assertFalse(about(OfferClass.THIRD_PARTY, CspModel.DIRECT_BILL).contains(OpenQuestion.SPLIT_OF_DUTIES));
        assertTrue(about(OfferClass.THIRD_PARTY, CspModel.INDIRECT).contains(OpenQuestion.SPLIT_OF_DUTIES));
    }

    @Test
    void keepsToTheKindOfOffer() {
        assertEquals(List.of(OpenQuestion.MICROSOFT_PRODUCTS), about(OfferClass.FIRST_PARTY, CspModel.DIRECT_BILL));
        assertEquals(List.of(), about(OfferClass.NOT_TRANSACTABLE, CspModel.INDIRECT));
    }

    private static List<OpenQuestion> about(OfferClass kind, CspModel model) {
        return OpenQuestion.about(kind, model, Issue.PAYMENT);
    }
}
