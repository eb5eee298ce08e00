package io.github.supportguide.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.Party;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The coverage of a catalogue")
class CoverageTest {
    private static final Instant NOON = Offers.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);

    private static Coverage of(Settings settings) {
        return Coverage.of(Offers.catalogue(settings), NOON);
    }

    private static String gaps(Coverage coverage, String offer) {
        return String.join(
                "; ",
                coverage.gaps().stream()
                        .filter(gap -> gap.offer().equals(Optional.of(OfferId.of(offer))))
                        .map(gap -> gap.party().code() + " " + gap.audience().code() + " " + gap.reach())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    OFFER,                   GAPS
                    contoso/backup,          ''
                    contoso/connector,       ''
                    contoso/community-rules, ''
                    fabrikam/scan,           isv-publisher public NONE; isv-publisher partner NONE
                    microsoft/thing,         ''
                    """)
    void namesWhoCannotBeReached(String offer, String gaps) {
        assertEquals(gaps, gaps(of(Offers.settings(Offers.partner(Party.INDIRECT_PROVIDER))), offer));
    }

    @Test
    void tellsStaleFromMissing() {
        var old = Offers.support(
                "contoso.example",
                Offers.TODAY.minusDays(181),
                Offers.TODAY.minusDays(181),
                Offers.TODAY.minusDays(180));

        var coverage = Coverage.of(Offers.catalogue(Offers.settings(), old), NOON);

        assertEquals("isv-publisher public STALE", gaps(coverage, "contoso/backup"));
    }

    @Nested
    @DisplayName("as to partners’ desks")
    class Desks {

        @Test
        void countsTheOwnOnceForTheCatalogue() {
            var partner = Offers.partner(Party.INDIRECT_PROVIDER);
            var emptied = new OwnPartner(partner.name(), partner.type(), OwnPartner.Desk.NONE);

            assertEquals(
                    List.of("indirect-provider public NONE", "indirect-provider partner NONE"),
                    ofCatalogue(of(Offers.settings(emptied)), Reach.NONE));
        }

        @Test
        void knowsThatOthersStandElsewhere() {
            var coverage = of(Offers.settings(Offers.partner(Party.INDIRECT_PROVIDER)));

            assertEquals(List.of(), ofCatalogue(coverage, Reach.NONE));
            assertEquals(
                    List.of(
                            "direct-bill-partner public ELSEWHERE",
                            "direct-bill-partner partner ELSEWHERE",
                            "indirect-reseller public ELSEWHERE",
                            "indirect-reseller partner ELSEWHERE"),
                    ofCatalogue(coverage, Reach.ELSEWHERE));
        }

        private List<String> ofCatalogue(Coverage coverage, Reach reach) {
            return coverage.gaps().stream()
                    .filter(gap -> gap.offer().isEmpty() && gap.reach() == reach)
                    .map(gap -> gap.party().code() + " " + gap.audience().code() + " " + gap.reach())
                    .toList();
        }
    }

    @Test
    void leavesWithdrawnOffersOut() {
        var catalogue = ChanceCatalogue.of(1, 20);
        var withdrawn = catalogue.offers().stream()
                .filter(offer -> offer.lifecycle().isWithdrawn())
                .toList();

        assertFalse(withdrawn.isEmpty());
        withdrawn.forEach(offer ->
                assertEquals("", gaps(Coverage.of(catalogue, NOON), offer.id().toString())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void isWhatAskingEveryQuestionComesTo(long seed) {
        assertIsWhatAskingComesTo(ChanceCatalogue.of(seed, 4));
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isWhatAskingEveryQuestionOfManyComesTo(long seed) {
        assertIsWhatAskingComesTo(ChanceCatalogue.of(seed, 12));
    }

    private static void assertIsWhatAskingComesTo(Catalogue catalogue) {
        assertEquals(new EveryQuestion(catalogue, NOON).asked(), Coverage.of(catalogue, NOON));
    }
}
