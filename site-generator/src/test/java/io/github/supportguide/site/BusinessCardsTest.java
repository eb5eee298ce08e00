package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.site.web.VCards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The business cards")
class BusinessCardsTest {
    @Test
    void existForWhoeverCanBeReached() {
        assertEquals(
                List.of(
                        "en/contacts/partner.vcf",
                        "en/offers/fabrikam/ledger/contact.vcf",
                        "en/publishers/contoso/contact.vcf",
                        "en/publishers/fabrikam/contact.vcf",
                        "en/publishers/microsoft/contact.vcf"),
                Beside.of(catalogue(), Audience.PUBLIC, Optional.empty()).files().keySet().stream()
                        .filter(path -> path.startsWith("en/") && path.endsWith(".vcf"))
                        .toList());
    }

    @Test
    void holdWhatTheirReadersMaySee() {
        assertEquals("""
                BEGIN:VCARD
                VERSION:4.0
                KIND:org
                FN:Contoso
                ORG:Contoso
                URL;TYPE=work:https://contoso.example/support
                NOTE:Support page: verified on 1 October 2026
                END:VCARD
                """, card(Audience.PUBLIC, "en/publishers/contoso/contact.vcf"));
        assertEquals("""
                BEGIN:VCARD
                VERSION:4.0
                KIND:org
                FN:Contoso
                ORG:Contoso
                EMAIL;TYPE=work:canary-desk@contoso.example
                URL;TYPE=work:https://contoso.example/support
                EMAIL;TYPE=work:canary-csp@contoso.example
                NOTE:Support contact: verified on 1 October 2026\\nSupport page: verified on
                  1 October 2026\\nCSP programme contact: verified on 29 February 2024
                END:VCARD
                """, card(Audience.PARTNER, "en/publishers/contoso/contact.vcf"));
    }

    @Test
    void areFoundByPartyAndOffer() {
        assertEquals(Optional.of("en/publishers/contoso/contact.vcf"), file("contoso/backup", Party.ISV_PUBLISHER));
        assertEquals(
                Optional.of("en/offers/fabrikam/ledger/contact.vcf"), file("fabrikam/ledger", Party.ISV_PUBLISHER));
        assertEquals(
                Optional.of("en/publishers/microsoft/contact.vcf"), file("Microsoft/azure-thing", Party.MICROSOFT));
        assertEquals(Optional.of("en/contacts/partner.vcf"), file("contoso/backup", Party.INDIRECT_PROVIDER));
        assertEquals(Optional.empty(), file("contoso/backup", Party.INDIRECT_RESELLER));
        assertEquals(Optional.empty(), file("contoso/backup", Party.MICROSOFT));
        assertEquals(Optional.empty(), file("adatum/consulting", Party.ISV_PUBLISHER));
    }

    private static String card(Audience audience, String path) {
        return Beside.of(catalogue(), audience, Optional.empty()).text(path).replace("\r\n", "\n");
    }

    private static Optional<String> file(String offer, Party party) {
        var catalogue = catalogue();
        var edition = Beside.edition(catalogue, Audience.PUBLIC, Optional.empty(), "en");
        var id = OfferId.of(offer);
        return new VCards(edition).fileOf(catalogue.offer(id).orElseThrow(), party);
    }

    /** The sample, and one offer that is supported on a page of its own. */
    private static Catalogue catalogue() {
        var offers = new ArrayList<>(Catalogues.offers());
        offers.replaceAll(offer -> offer.id().equals(Catalogues.LEDGER) ? withOwnPage(offer) : offer);
        return Catalogues.of(Catalogues.settings(), Catalogues.publishers(), offers);
    }

    private static Offer withOwnPage(Offer offer) {
        var page = new Support(
                Optional.of(new WebAddress("https://fabrikam.example/ledger")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return offer.withSupport(page);
    }
}
