package io.github.supportguide.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.Offers;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.OfferTraits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A catalogue")
class CatalogueTest {
    private static final Publisher CONTOSO = new Publisher(
            PublisherId.of("contoso"), Text.of("Contoso"), false, Optional.empty(), Support.NONE, List.of());
    private static final Offer BACKUP = Offer.of(OfferId.of("Contoso/backup"), Text.of("Backup"), "saas");

    @Test
    void keepsOffersInTheOrderOfTheirIds() {
        var ids = Offers.catalogue(Offers.settings()).offers().stream()
                .map(Offer::id)
                .toList();

        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void findsThePublisherInAnySpelling() {
        assertEquals(CONTOSO, of(List.of(CONTOSO), List.of(BACKUP)).publisherOf(BACKUP));
    }

    @Test
    void handsOutWhatItIsMadeOf() {
        var catalogue = of(List.of(CONTOSO), List.of(BACKUP));

        assertEquals("sha256:0", catalogue.version());
        assertEquals(Optional.of(CONTOSO), catalogue.publisher(PublisherId.of("CONTOSO")));
        assertEquals(Optional.empty(), catalogue.publisher(PublisherId.of("fabrikam")));
    }

    @Test
    void refusesAnOfferThatNobodyPublishes() {
        assertRefused("nobody publishes Contoso/backup", List.of(), List.of(BACKUP));
    }

    @Test
    void refusesTheSameIdTwice() {
        var again = Offer.of(OfferId.of("contoso/BACKUP"), Text.of("Backup again"), "saas");

        assertRefused("contoso/BACKUP stands twice", List.of(CONTOSO), List.of(BACKUP, again));
        assertRefused("contoso stands twice", List.of(CONTOSO, CONTOSO), List.of());
    }

    @Test
    void tellsThePolicyWhatItWants() {
        var catalogue = Offers.catalogue(Offers.settings());

        assertEquals(new OfferTraits(false, true, Party.MICROSOFT), catalogue.traits(Offers.CONNECTOR));
        assertEquals(new OfferTraits(true, true, Party.ISV_PUBLISHER), catalogue.traits(Offers.FIRST_PARTY));
    }

    @Test
    void cannotBeChanged() {
        var offers = Offers.catalogue(Offers.settings()).offers();

        assertThrows(UnsupportedOperationException.class, offers::clear);
    }

    private static void assertRefused(String why, List<Publisher> publishers, List<Offer> offers) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> of(publishers, offers));

        assertEquals(why, refusal.getMessage());
    }

    private static Catalogue of(List<Publisher> publishers, List<Offer> offers) {
        return Catalogue.of(Offers.settings(), publishers, offers, List.of(), "sha256:0");
    }
}
