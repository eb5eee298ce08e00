package io.github.supportguide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PhoneNumber;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A catalogue’s folder")
class CatalogueFolderTest {

    @TempDir
    Path path;

    private static Catalogue scenario(String name) {
        var reading = new CatalogueFolder(Path.of("src/test/resources/scenarios", name)).read();
        assertEquals(List.of(), reading.findings());
        return reading.catalogue().orElseThrow();
    }

    private static Offer offer(Catalogue catalogue, String id) {
        return catalogue.offer(OfferId.of(id)).orElseThrow();
    }

    @Nested
    @DisplayName("when all is well")
    class Whole {

        @Test
        void isReadWithItsSettings() {
            var settings = scenario("catalogue").settings();

            assertEquals(List.of("zh-TW", "en"), settings.languages());
            assertEquals(
                    Party.INDIRECT_PROVIDER, settings.partner().orElseThrow().type());
            assertEquals(
                    Optional.of(new PhoneNumber("+886 2 5555 0100")),
                    settings.partner().orElseThrow().desk().phone());
            assertEquals(
                    Map.of(IssueGroup.SUBSCRIPTION, SplitSide.PROVIDER, IssueGroup.PROVISIONING, SplitSide.RESELLER),
                    settings.arrangement().split());
        }

        @Test
        void holdsOffersOfYamlAndJson() {
            var catalogue = scenario("catalogue");

            assertEquals(8, catalogue.offers().size());
            assertEquals(
                    Party.COMMUNITY,
                    offer(catalogue, "fabrikam/community-rules").supporter());
            assertTrue(offer(catalogue, "contoso/firewall-vm").csp().exclusive());
            assertEquals(
                    Optional.of(OfferId.of("fabrikam/ledger")),
                    offer(catalogue, "fabrikam/old-ledger").lifecycle().successor());
        }

        @Test
        void holdsPublishersWithTheirChannels() {
            var catalogue = scenario("catalogue-plain");
            var contoso = catalogue.publisherOf(offer(catalogue, "contoso/backup"));

            assertEquals(Optional.of("Contoso 股份有限公司"), contoso.name().in("zh-TW"));
            assertEquals(
                    LocalDate.of(2026, 10, 1),
                    contoso.support()
                            .contact()
                            .orElseThrow()
                            .verified()
                            .orElseThrow()
                            .on());
        }

        @Test
        void holdsNotices() {
            assertEquals(
                    "contoso-2026-11-20", scenario("catalogue").notices().get(0).id());
        }

        @Test
        void mayKeepObjectsInBulk() {
            var folder = new Folder(path).with("offers.jsonl", """
                            {"id": "contoso/one", "title": "One", "type": "saas"}

                            {"id": "contoso/two", "title": "Two", "type": "saas", "transactable": false}
                            """);

            assertEquals(List.of(), folder.findings());
            assertEquals(3, folder.read().catalogue().orElseThrow().offers().size());
        }

        @Test
        void isNamedByWhatItHolds() throws Exception {
            var folder = new Folder(path);
            var before = folder.read().catalogue().orElseThrow().version();
            Files.createDirectories(path.resolve("offers/deep"));
            Files.move(path.resolve("offers/backup.yaml"), path.resolve("offers/deep/backup.yaml"));

            assertEquals(before, folder.read().catalogue().orElseThrow().version());
            folder.with("publishers/contoso.yaml", "id: contoso\nname: Contoso Ltd.\n");
            assertNotEquals(before, folder.read().catalogue().orElseThrow().version());
        }
    }

    @Nested
    @DisplayName("keeps every scalar as the text that is written")
    class Scalars {

        @Test
        void whateverItLooksLike() {
            var folder = new Folder(path).with("offers/backup.yaml", """
                            id: contoso/010
                            title: NO
                            summary: 12:30
                            type: other
                            plans: [{id: 1_000, title: ~}]
                            support: {contact: {phone: +886 2 5555 0100}}
                            """);

            var offer = offer(folder.read().catalogue().orElseThrow(), "contoso/010");

            assertEquals(Text.of("NO"), offer.title());
            assertEquals(Optional.of(Text.of("12:30")), offer.summary());
            assertEquals("1_000", offer.plans().get(0).id());
            assertEquals(Text.of("~"), offer.plans().get(0).title());
            assertEquals(
                    "+886255550100",
                    offer.support()
                            .contact()
                            .orElseThrow()
                            .phone()
                            .orElseThrow()
                            .dialled());
        }
    }

    @Test
    void thatIsMissingCannotBeRead() {
        var missing = new CatalogueFolder(path.resolve("nowhere"));

        var fault = assertThrows(UncheckedIOException.class, missing::read);

        assertTrue(fault.getMessage().endsWith("nowhere"), fault.getMessage());
    }
}
