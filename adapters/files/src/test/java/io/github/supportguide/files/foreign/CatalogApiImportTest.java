package io.github.supportguide.files.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Importing from the Catalog API")
class CatalogApiImportTest {
    private static final String BACKUP =
            "\"publisherId\": \"contoso\", \"offerId\": \"backup\", \"displayName\": \"Backup\"";

    @TempDir
    Path folder;

    private ForeignReading read(String... files) throws IOException {
        for (var file : files) {
            Files.writeString(
                    folder.resolve("page-%d.json".formatted(List.of(files).indexOf(file))), file);
        }
        return new ForeignReading(CatalogApiImport.read(List.of(folder)));
    }

    private String field(String json) throws IOException {
        return read("{" + BACKUP + ", \"productType\": \"SaaS\", " + json + "}")
                .offer(0)
                .replace("{id: contoso/backup, title: Backup, type: saas, ", "{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"items\": [%s], \"nextLink\": \"x\"}", "{\"value\": [%s], \"nextPageLink\": 1}", "[%s]", "%s"
            })
    void readsPagesAndSingleProducts(String page) throws IOException {
        var read = read(page.formatted("{" + BACKUP + ", \"productType\": \"VirtualMachine\"}"));

        assertEquals("{id: contoso/backup, title: Backup, type: virtual-machine}", read.offer(0));
        assertEquals(List.of(), read.told());
    }

    @Test
    void readsAWholeProduct() throws IOException {
        var read = read("{" + BACKUP + """
                , "publisherDisplayName": "Contoso", "publisherType": "ThirdParty", "isMicrosoftProduct": true,
                 "language": "en", "summary": "Backs up.", "description": "<p onclick=x>Call us</p>", "offerType": "SaaS",
                 "uniqueProductId": "contoso.backup", "bigId": "DZH318Z0ABCD", "legacyId": "contoso.backup",
                 "supportUri": "https://contoso.example/help", "privacyPolicyUri": "http://contoso.example/privacy",
                 "legalTermsUri": "https://contoso.example/terms", "legalTermsType": "None",
                 "cspLegalTermsUri": "https://contoso.example/csp", "isStopSell": false,
                 "links": [{"displayName": "Handbook", "uri": "https://contoso.example/docs"}],
                 "plans": [{"planId": "basic", "displayName": "Basic", "cspState": "OptIn", "isPrivate": false}]}
                """);

        assertEquals(
                "{id: contoso/backup, title: {en: Backup}, summary: {en: Backs up.}, type: saas, supportedBy: publisher, "
                        + "csp: {availability: any, termsUrl: https://contoso.example/csp}, "
                        + "terms: {kind: custom, url: https://contoso.example/terms}, "
                        + "plans: [{id: basic, title: Basic, private: false}], "
                        + "support: {url: https://contoso.example/help}, resources: ["
                        + "{kind: documentation, title: Handbook, url: https://contoso.example/docs}, "
                        + "{kind: privacy, title: Privacy policy, url: http://contoso.example/privacy}], "
                        + "aliases: [contoso.backup, DZH318Z0ABCD]}",
                read.offer(0));
        assertEquals("{id: contoso, name: Contoso}", read.publisher(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"publisherId\": \"contoso\", \"uniqueProductId\": \"Contoso.backup\"',                   contoso/backup",
        "'\"publisherId\": \"contoso\", \"uniqueProductId\": \"cloud-backup\"',                     contoso/cloud-backup",
        "'\"uniqueProductId\": \"PUBID.contoso|AID.contoso_backup|PAPPID.1234\"',                   contoso/contoso_backup",
        "'\"id\": \"contoso.backup.v2\"',                                                           contoso/backup.v2"
    })
    void tellsTheIdByWhateverNamesThereAre(String names, String id) throws IOException {
        var read = read("{\"displayName\": \"Backup\", \"productType\": \"SaaS\", " + names + "}");

        assertEquals(List.of(id), read.ids());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"isStopSell\": true # {lifecycle: {state: stop-sell}}",
                "\"stopSellInfo\": {\"startDate\": \"2026-06-30T00:00:00Z\", \"reason\": \"EndOfSupport\", "
                        + "\"alternativeOfferId\": \"backup-2\"} # {lifecycle: {state: stop-sell, since: 2026-06-30, "
                        + "reason: {en: End of support}, successor: contoso/backup-2}}",
                "\"publishingStage\": \"Preview\" # {lifecycle: {state: preview}}",
                "\"publisherType\": \"Microsoft\" # {supportedBy: microsoft}",
                "\"legalTermsType\": \"EA\" # {terms: {kind: standard-contract}}",
                "\"hasStandardContractAmendments\": true # {terms: {kind: standard-contract-amended}}",
                "\"plans\": [{\"cspState\": \"OptOut\"}, {\"cspState\": \"SelectiveOptIn\"}] # {csp: {availability: selected}}",
                "\"plans\": [{\"cspState\": \"Sometimes\"}, {\"cspState\": \"OptOut\"}] # {csp: {availability: none}}",
                "\"plans\": [{\"cspState\": \"OptOut\"}] # {csp: {availability: none}}",
                "\"summary\": \"<b>Backs up</b>\", \"isStopSell\": true # {lifecycle: {state: stop-sell}}"
            })
    void speaksTheWordsOfTheCatalogue(String json, String fields) throws IOException {
        assertEquals(fields, field(json));
    }

    @Test
    void knowsMicrosoftByNameAndType() throws IOException {
        var type = "\"productType\": \"SaaS\", \"publisherType\": \"Microsoft\"";

        assertEquals(
                "{id: contoso, name: Microsoft Corporation, kind: microsoft}",
                read("{" + BACKUP + ", " + type + ", \"publisherDisplayName\": \"Microsoft Corporation\"}")
                        .publisher(0));
        assertEquals(
                "{id: contoso, name: Contoso}",
                read("{" + BACKUP + ", " + type + ", \"publisherDisplayName\": \"Contoso\"}")
                        .publisher(0));
    }

    @Test
    void keepsATypeThatNobodyKnowsYet() throws IOException {
        var read = read("{" + BACKUP + ", \"productType\": \"Hologram\"}");

        assertEquals("{id: contoso/backup, title: Backup, type: Hologram}", read.offer(0));
        assertTrue(
                read.told().get(0).startsWith("page-0.json:1:89 unknown-type Hologram"),
                read.told().toString());
    }

    @Test
    void joinsPlansToTheirProduct() throws IOException {
        var read = read(
                "[{\"planId\": \"basic\", \"uniquePlanId\": \"contoso.backupbasic\", \"cspState\": \"OptOut\"}]",
                "{" + BACKUP + ", \"uniqueProductId\": \"contoso.backup\", \"productType\": \"SaaS\"}");

        assertEquals(
                "{id: contoso/backup, title: Backup, type: saas, csp: {availability: none}, "
                        + "plans: [{id: basic, title: basic}], aliases: [contoso.backup]}",
                read.offer(0));
    }

    @Test
    void callsAProductOfWhichOnlyPlansAreKnownByItsId() throws IOException {
        var read = read("[{\"planId\": \"basic\", \"uniquePlanId\": \"contoso.backupbasic\", \"planType\": \"SaaS\"}]");

        assertEquals(List.of("contoso/backup"), read.ids());
        assertEquals(List.of("page-0.json:1:2 import-no-title contoso/backup"), read.told());
    }

    @Test
    void refusesWhatNamesNoOffer() throws IOException {
        var read = read("{\"items\": [{\"displayName\": \"Backup\"}, 5, {" + BACKUP + "}]}", "{\"items\": []}");

        assertEquals(List.of(), read.ids());
        assertEquals(3, read.records().refused());
        assertEquals(
                List.of(
                        "page-0.json:1:12 import-no-id publisherId",
                        "page-0.json:1:39 wrong-shape mapping, text",
                        "page-0.json:1:42 missing-key type",
                        "page-1.json:1:1 import-no-records "),
                read.told());
    }
}
