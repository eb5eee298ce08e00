package io.github.supportguide.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.Offers;
import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What came of reading a catalogue")
class CatalogueReadingTest {
    private static final Optional<Catalogue> SOME = Optional.of(Offers.catalogue(Offers.settings()));
    private static final Finding ERROR = found(FindingRule.BAD_ID);
    private static final Finding WARNING = found(FindingRule.UNKNOWN_KEY);

    @Test
    void isACatalogueDespiteWarnings() {
        assertTrue(new CatalogueReading(SOME, List.of(WARNING)).catalogue().isPresent());
    }

    @Test
    void isACatalogueExactlyWithoutErrors() {
        var why = "there is a catalogue exactly if there is no error";

        assertRefused(why, () -> new CatalogueReading(SOME, List.of(WARNING, ERROR)));
        assertRefused(why, () -> new CatalogueReading(Optional.empty(), List.of(WARNING)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void hasPlacesThatCountFromOne(int line, int column) {
        assertRefused("lines and columns count from 1", () -> new Place("catalogue.yaml", line, column));
    }

    @Test
    void refusesAGuideOfNoPartner() {
        assertRefused("isv-publisher is no partner", () -> Offers.partner(Party.ISV_PUBLISHER));
    }

    private static Finding found(FindingRule rule) {
        return new Finding(rule, Place.startOf("catalogue.yaml"), List.of());
    }

    private static void assertRefused(String why, Runnable making) {
        var refusal = assertThrows(IllegalArgumentException.class, making::run);

        assertEquals(why, refusal.getMessage());
    }
}
