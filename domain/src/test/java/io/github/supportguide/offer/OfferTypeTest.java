package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The type of an offer")
class OfferTypeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            saas,                  SAAS
            office-add-in,         OFFICE_ADD_IN
            SaaS,
            quantum-computer,
            '',
            """)
    void isKeptWhetherItIsKnownOrNot(String type, OfferType known) {
        var offer = Offer.of(OfferId.of("contoso/backup"), Text.of("Contoso Backup"), type);

        assertEquals(type, offer.type());
        assertEquals(Optional.ofNullable(known), offer.knownType());
    }
}
