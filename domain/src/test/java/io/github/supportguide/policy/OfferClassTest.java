package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.party.Party;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The class of an offer")
class OfferClassTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    FIRST PARTY, TRANSACTABLE, SUPPORTER,     CLASS
                    true,        true,         ISV_PUBLISHER, first-party
                    true,        false,        MICROSOFT,     first-party
                    false,       false,        ISV_PUBLISHER, not-transactable
                    false,       false,        COMMUNITY,     not-transactable
                    false,       true,         ISV_PUBLISHER, third-party
                    false,       true,         MICROSOFT,     supported-by-microsoft
                    false,       true,         COMMUNITY,     supported-by-community
                    """)
    void followsFromItsTraits(boolean firstParty, boolean transactable, Party supporter, String code) {
        var traits = new OfferTraits(firstParty, transactable, supporter);

        assertEquals(code, OfferClass.of(traits).code());
    }

    @ParameterizedTest
    @EnumSource
    void isThatOfWhatStandsForIt(OfferClass offerClass) {
        assertEquals(offerClass, OfferClass.of(offerClass.traits()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Party.class,
            names = {"CUSTOMER", "DIRECT_BILL_PARTNER", "INDIRECT_RESELLER", "INDIRECT_PROVIDER"})
    void refusesSupportersWhoCannotBeOne(Party party) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new OfferTraits(false, true, party));

        assertEquals(party.code() + " cannot support an offer", refusal.getMessage());
    }
}
