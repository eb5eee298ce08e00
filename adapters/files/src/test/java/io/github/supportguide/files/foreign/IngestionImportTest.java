package io.github.supportguide.files.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Importing from Product Ingestion")
class IngestionImportTest {
    private static final String KEY = "11111111-2222-3333-4444-555555555555";
    private static final String LISTING = """
            {"$schema": "https://schema.example/schema/listing/2022-03-01-preview5", "product": "product/%s",
             "id": "listing/%s/public/main/default/en-us", "kind": "azureSaaS", "title": "Backup",
             "languageID": "en-us", "searchResultSummary": "Backs up.", "description": "<div>x</div>",
             "gloabalSupportWebsite": "https://contoso.example/help",
             "governmentSupportWebsite": "https://contoso.example/gov", "privacyPolicyLink": "https://contoso.example/p",
             "generalLinks": [{"displayText": "Handbook", "link": "https://contoso.example/docs"}],
             "cloudSolutionProviderMarketingMaterials": "https://contoso.example/partners",
             "supportContact": {"name": "Desk", "email": "desk@contoso.example", "phone": "call us"},
             "engineeringContact": {"name": "Lab", "email": "lab@contoso.example", "url": "https://contoso.example/lab"},
             "cloudSolutionProviderContact": {"name": "CSP", "email": "csp@contoso.example"}}
            """.formatted(KEY, KEY);

    @TempDir
    Path folder;

    private ForeignReading read(Optional<String> publisher, String... files) throws IOException {
        for (var index = 0; index < files.length; index++) {
            Files.writeString(folder.resolve("part-%d.json".formatted(index)), files[index]);
        }
        return new ForeignReading(IngestionImport.read(publisher, KnownOffers.NONE, List.of(folder)));
    }

    private static String product(String fields) {
        return """
                {"$schema": "https://product-ingestion.azureedge.net/schema/product/2022-03-01-preview3",
                 "id": "product/%s", "identity": {"externalID": "backup"}, "type": "softwareAsAService",
                 "alias": "Backup inside"%s}""".formatted(KEY, fields);
    }

    private static String resource(String type, String fields) {
        return """
                {"$schema": "https://schema.mp.microsoft.com/schema/%s/2022-03-01-preview2",
                 "id": "%s/%s", "product": "product/%s", %s}""".formatted(type, type, KEY, KEY, fields);
    }

    private static String tree(String... resources) {
        return "{\"root\": \"product/" + KEY + "\", \"target\": {}, \"resources\": [" + String.join(",", resources)
                + "]}";
    }

    @Test
    void refusesANameThatIsASlash() throws IOException {
        var read = read(Optional.of("/"), tree(product("").replace("\"backup\"", "\"/\"")));

        assertEquals(1, read.records().refused());
        assertEquals("bad-id", read.records().findings().get(0).rule().code());
    }

    @Test
    void knowsAnOfferByItsAlias(@TempDir Path catalogue) throws IOException {
        Files.createDirectories(catalogue.resolve("offers"));
        Files.writeString(catalogue.resolve("catalogue.yaml"), "format: supportguide/v1\ntitle: X\nlanguages: [en]\n");
        Files.writeString(catalogue.resolve("publishers.jsonl"), "{\"id\": \"contoso\", \"name\": \"Contoso\"}\n");
        Files.writeString(
                catalogue.resolve("offers/x.yaml"),
                "id: contoso/vault\ntitle: X\ntype: saas\naliases: [%s]\n".formatted(KEY));
        Files.writeString(folder.resolve("listing.json"), LISTING);

        var records = IngestionImport.read(Optional.empty(), KnownOffers.in(catalogue), List.of(folder));

        assertEquals(0, records.refused());
        assertEquals("contoso/vault", records.offers().get(0).id().toString());
    }

    @Test
    void gathersWhatBelongsToOneProduct() throws IOException {
        var read = read(
                Optional.of("contoso"),
                LISTING,
                tree(product(""), resource("reseller", "\"resellerChannelState\": \"some\"")));

        assertEquals(
                "{id: contoso/backup, title: {en: Backup}, summary: {en: Backs up.}, type: saas, "
                        + "csp: {availability: selected}, support: {url: https://contoso.example/help, "
                        + "governmentUrl: https://contoso.example/gov, contact: {name: Desk, email: desk@contoso.example}, "
                        + "engineering: {name: Lab, email: lab@contoso.example}, "
                        + "csp: {name: CSP, email: csp@contoso.example}, marketingUrl: https://contoso.example/partners}, "
                        + "resources: [{kind: privacy, title: Privacy policy, url: https://contoso.example/p}, "
                        + "{kind: documentation, title: Handbook, url: https://contoso.example/docs}], "
                        + "aliases: [" + KEY + "]}",
                read.offer(0));
        assertEquals("{id: contoso}", read.publisher(0));
        assertEquals(
                List.of(
                        "part-0.json:8:79 import-bad-phone call us",
                        "part-0.json:9:79 import-left-out engineeringContact.url, no-place"),
                read.told());
    }

    @Test
    void namesAListingAloneByItsProduct() throws IOException {
        assertEquals(
                List.of("contoso/" + KEY), read(Optional.of("contoso"), LISTING).ids());
    }

    @Test
    void refusesThemUntilSomebodySaysWhoseTheyAre() throws IOException {
        var read = read(Optional.empty(), tree(product("")));

        assertEquals(1, read.records().refused());
        assertEquals(
                "import-no-publisher", read.records().findings().get(0).rule().code());
        assertEquals(List.of("backup", KEY), read.records().findings().get(0).details());
    }

    @ParameterizedTest
    @CsvSource({
        "reseller, '\"resellerChannelState\": \"all\"', 'csp: {availability: any}, '",
        "reseller, '\"resellerChannelState\": \"terminated\"', 'csp: {availability: none}, '",
        "reseller, '\"resellerChannelState\": \"notSet\"', ''",
        "property, '\"termsConditions\": \"custom\", \"termsOfUseUrl\": \"https://c.example/t\"', "
                + "'terms: {kind: custom, url: https://c.example/t}, '",
        "property, '\"termsConditions\": \"standardMicrosoft\"', 'terms: {kind: standard-contract}, '",
        "property, '\"termsConditions\": \"standardMicrosoft\", \"standardContractAmendment\": \"x\"', "
                + "'terms: {kind: standard-contract-amended}, '",
        "commercial-marketplace-setup, '\"sellThroughMicrosoft\": false', 'transactable: false, '",
        "plan, '\"identity\": {\"externalId\": \"basic\"}, \"alias\": \"Basic\"', 'plans: [{id: basic, title: Basic}], '"
    })
    void speaksTheWordsOfTheCatalogue(String type, String json, String fields) throws IOException {
        var read = read(Optional.of("contoso"), tree(product(""), resource(type, json)));

        assertEquals(
                "{id: contoso/backup, title: Backup inside, type: saas, " + fields + "aliases: [" + KEY + "]}",
                read.offer(0));
        assertEquals(List.of(), read.told());
    }

    @Test
    void tellsThatAProductIsNoLongerSold() throws IOException {
        var read = read(Optional.of("contoso"), product(", \"lifecycleState\": \"deprecated\""));

        assertEquals(
                "{id: contoso/backup, title: Backup inside, type: saas, lifecycle: {state: stop-sell}, aliases: [" + KEY
                        + "]}",
                read.offer(0));
    }

    @Test
    void readsAnswersOfTheOlderApi() throws IOException {
        var read = read(Optional.of("contoso"), """
                {"uri": "https://api.example/v1.0/ingestion/products?filter", "body": {"value": [{"resourceType": "AzureContainer",
                 "name": "Backup", "externalIDs": [{"type": "AzureOfferId", "value": "backup"}], "id": "%s"}]}}
                """.formatted(KEY), """
                {"uri": "https://api.example/v1.0/ingestion/products/%s/listings/1", "body": {"title": "Backup",
                 "languageCode": "zh-tw", "listingContacts": [{"type": "CustomerSupport", "name": "Desk",
                 "email": "desk@contoso.example"}], "listingUris": [{"type": "PrivacyUri", "uri": "https://contoso.example/p"}]}}
                """.formatted(KEY));

        assertEquals(
                "{id: contoso/backup, title: {zh-TW: Backup}, type: container, "
                        + "support: {contact: {name: Desk, email: desk@contoso.example}}, "
                        + "resources: [{kind: privacy, title: Privacy policy, url: https://contoso.example/p}], "
                        + "aliases: [" + KEY + "]}",
                read.offer(0));
    }

    @Test
    void refusesAFileThatHoldsNone() throws IOException {
        var read = read(Optional.of("contoso"), "{\"hello\": 1}", "[");

        assertEquals(2, read.records().refused());
        assertEquals("part-0.json:1:1 import-no-records ", read.told().get(0));
    }
}
