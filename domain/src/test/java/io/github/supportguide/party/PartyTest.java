package io.github.supportguide.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A party")
class PartyTest {

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(textBlock = """
                    INDIRECT_RESELLER,   CUSTOMER,            false
                    INDIRECT_RESELLER,   INDIRECT_RESELLER,   true
                    INDIRECT_RESELLER,   INDIRECT_PROVIDER,   true
                    INDIRECT_PROVIDER,   INDIRECT_RESELLER,   false
                    INDIRECT_PROVIDER,   INDIRECT_PROVIDER,   true
                    DIRECT_BILL_PARTNER, DIRECT_BILL_PARTNER, true
                    INDIRECT_PROVIDER,   ISV_PUBLISHER,       true
                    ISV_PUBLISHER,       INDIRECT_PROVIDER,   false
                    ISV_PUBLISHER,       ISV_PUBLISHER,       true
                    MICROSOFT,           INDIRECT_PROVIDER,   false
                    """)
    void needNotBePassedByThoseAbove(Party party, Party asker, boolean below) {
        assertEquals(below, party.standsAtOrBelow(asker));
    }

    @ParameterizedTest(name = "{0}: {1} sells, {2} orders")
    @CsvSource({
        "DIRECT_BILL, DIRECT_BILL_PARTNER, DIRECT_BILL_PARTNER",
        "INDIRECT,    INDIRECT_RESELLER,   INDIRECT_PROVIDER"
    })
    void hasItsPlaceInTheModel(CspModel model, Party customerFacing, Party sellerOfRecord) {
        assertEquals(customerFacing, model.customerFacingPartner());
        assertEquals(sellerOfRecord, model.sellerOfRecord());
    }
}
