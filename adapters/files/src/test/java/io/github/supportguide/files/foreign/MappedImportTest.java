package io.github.supportguide.files.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.merge.CatalogueImport;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.Party;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Importing by a mapping")
class MappedImportTest {
    private static final Path EXAMPLES = Path.of("../../docs/examples/mappings");
    private static final String HEADER =
            "solution_name,solution_folder,solution_publisher_id,solution_offer_id,solution_support_name,"
                    + "solution_support_tier,solution_support_link,solution_author_name,solution_description\r\n";

    @TempDir
    Path folder;

    private ForeignReading read(String mapping, String file, String text) throws IOException {
        return read(EXAMPLES.resolve(mapping), file, text);
    }

    private ForeignReading read(Path mapping, String file, String text) throws IOException {
        var path = folder.resolve("source").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return new ForeignReading(MappedImport.read(mapping, List.of(folder.resolve("source"))));
    }

    private Path mapping(String lines) throws IOException {
        return Files.writeString(folder.resolve("mapping.yaml"), """
                format: supportguide-mapping/v1
                publisher: {name: vendor}
                offer:
                  id: {publisher: {from: vendor, slug: true}, offer: name}
                  title: name
                  type: {text: saas}
                """ + lines);
    }

    @Nested
    @DisplayName("a table of solutions")
    class Solutions {

        private ForeignReading rows(String... rows) throws IOException {
            return read("sentinel-catalogue.yaml", "solutions.csv", HEADER + String.join("\r\n", rows) + "\r\n");
        }

        @Test
        void takesThemIn() throws IOException {
            var read =
                    rows("\"Contoso Watch\",Contoso Watch,contoso,watch,Contoso,Partner,https://contoso.example/help,"
                            + "Contoso - support@contoso.example,\"One\r\ntwo\"");

            assertEquals(
                    "{id: contoso/watch, title: Contoso Watch, type: azure-application, supportedBy: publisher, "
                            + "support: {url: https://contoso.example/help, "
                            + "contact: {name: Contoso, email: support@contoso.example}}, aliases: [Contoso Watch]}",
                    read.offer(0));
            assertEquals("{id: contoso, name: Contoso}", read.publisher(0));
            assertEquals(List.of(), read.told());
        }

        @Test
        void refusesThoseThatNameNoOffer() throws IOException {
            var read = rows("Adatum Rules,Adatum Rules,,,,,,,", "Adatum Scan,Adatum Scan,adatum,scan,,,,,");

            assertEquals(List.of("adatum/scan"), read.ids());
            assertEquals(1, read.records().refused());
            assertEquals(List.of("solutions.csv:2:27 import-no-id solution_publisher_id"), read.told());
        }

        @Test
        void refusesTheSecondOfTwo() throws IOException {
            var read = rows("A,A,contoso,watch,,,,,", "B,B,Contoso,WATCH,,,,,");

            assertEquals(List.of("solutions.csv:3:1 import-duplicate Contoso/WATCH, solutions.csv:2"), read.told());
        }

        @Test
        void leavesOutWhatNobodyCanUseAndTellsWhere() throws IOException {
            var read =
                    rows("A,A,contoso,watch,Contoso,Gold,https://support@contoso.example,{Contoso - support@contoso},");

            assertEquals(
                    "{id: contoso/watch, title: A, type: azure-application, "
                            + "support: {contact: {name: Contoso}}, aliases: [A]}",
                    read.offer(0));
            assertEquals(
                    List.of(
                            "solutions.csv:2:27 import-left-out supportedBy, unknown-code",
                            "solutions.csv:2:32 import-bad-url https://support@contoso.example",
                            "solutions.csv:2:64 import-bad-email support@contoso"),
                    read.told());
        }

        @Test
        void keepsFormulasAsTheTextTheyAre() throws IOException {
            var read = rows("\"=HYPERLINK(\"\"https://evil.example\"\")\",+cmd,contoso,-1,,,,,");

            assertEquals(
                    "{id: contoso/-1, title: =HYPERLINK(\"https://evil.example\"), type: azure-application, "
                            + "aliases: [+cmd]}",
                    read.offer(0));
        }

        @Test
        void readsTablesWithOtherColumnsByTheSameMapping() throws IOException {
            var read = read(
                    "sentinel-catalogue.yaml",
                    "later.csv",
                    "is_deprecated,mp_is_stop_sell,mp_display_name,mp_publisher_display_name," + HEADER
                            + "false,true,Contoso Watch™,Contoso Ltd,Watch,Watch,contoso,watch,Contoso,Community,,,\r\n");

            assertEquals(
                    "{id: contoso/watch, title: Contoso Watch™, type: azure-application, supportedBy: community, "
                            + "lifecycle: {state: stop-sell}, aliases: [Watch]}",
                    read.offer(0));
            assertEquals("{id: contoso, name: Contoso Ltd}", read.publisher(0));
        }

        @Test
        void refusesATableWithoutTheColumnsItNeeds() throws IOException {
            var read = read("sentinel-catalogue.yaml", "t.csv", HEADER.replace("solution_support_tier", "tier"));

            assertEquals(1, read.records().refused());
            assertEquals(1, read.told().size());
            assertEquals(
                    "solution_support_tier",
                    read.records().findings().get(0).details().get(0));
        }
    }

    @Nested
    @DisplayName("connectors")
    class Connectors {

        @Test
        void takesLinesOfJson() throws IOException {
            var read = read("connectors.yaml", "connectors.jsonl", """
                    {"kind": "certified", "folder": "Contoso Forms", "apiDefinition": {"info": {"title": "Forms", \
                    "contact": {"name": "Desk", "email": "desk@contoso.example", "url": "https://contoso.example/help"}}, \
                    "x-ms-connector-metadata": [{"propertyName": "WebSite", "propertyValue": "https://contoso.example"}, \
                    {"propertyName": "Privacy Policy", "propertyValue": "https://contoso.example/privacy"}]}, \
                    "apiProperties": {"properties": {"publisher": "Contoso, Inc.", "stackOwner": "Fabrikam"}}}

                    {"folder": "Broken",
                    {"folder": "Adatum Maps", "apiProperties": {"properties": {"publisher": "Microsoft Corporation"}}}
                    """);

            assertEquals(List.of("contoso-inc/contoso-forms", "microsoft/adatum-maps"), read.ids());
            assertEquals(
                    "{id: contoso-inc, name: Contoso, Inc., kind: third-party, website: https://contoso.example}",
                    read.publisher(0));
            assertEquals(
                    "{id: contoso-inc/contoso-forms, title: Forms, type: other, transactable: false, "
                            + "supportedBy: publisher, support: {url: https://contoso.example/help, "
                            + "contact: {name: Desk, email: desk@contoso.example}}, resources: [{kind: privacy, "
                            + "title: Privacy policy, url: https://contoso.example/privacy}], aliases: [Contoso Forms]}",
                    read.offer(0));
            assertEquals(1, read.records().refused());
            assertEquals(3, read.records().findings().get(0).place().line());
        }

        @Test
        void namesThoseInFilesOfTheirOwnByTheirFolder() throws IOException {
            var read = read(
                    "connectors.yaml",
                    "certified/Adatum Maps/apiDefinition.swagger.json",
                    "\uFEFF{\"info\": {\"title\": \"Maps\"}}");

            assertEquals(List.of("adatum-maps/adatum-maps"), read.ids());
        }

        @Test
        void refusesAFileThatIsNotJsonWhereItIsNot() throws IOException {
            var read =
                    read("connectors.yaml", "Adatum/apiDefinition.swagger.json", "{\"info\": {\"title\": \"Maps\",}}");

            assertEquals(List.of(), read.ids());
            assertEquals(1, read.records().refused());
            assertEquals(27, read.records().findings().get(0).place().column());
        }
    }

    @Nested
    @DisplayName("of one’s own")
    class OnesOwn {

        @Test
        void readsBig5IfTheMappingSaysSo() throws IOException {
            var mapping = mapping("source: {encoding: big5, separator: semicolon, syntax: csv}\n");
            var source = Files.write(
                    folder.resolve("list.txt"), "vendor;name\n宏碁;備份\n".getBytes(Charset.forName("x-windows-950")));

            var read = new ForeignReading(MappedImport.read(mapping, List.of(source)));

            assertEquals(List.of("宏碁/備份"), read.ids());
        }

        @Test
        void takesTheListThatAPointerNames() throws IOException {
            var read = read(
                    mapping("source: {records: /data/items}\n"),
                    "list.json",
                    "{\"data\": {\"items\": [{\"vendor\": \"contoso\", \"name\": \"backup\"}, 5]}}");

            assertEquals(List.of("contoso/backup"), read.ids());
            assertEquals(1, read.records().refused());
            assertEquals(List.of("list.json:1:62 wrong-shape mapping, text"), read.told());
        }

        @Test
        void refusesAFileWithoutThatList() throws IOException {
            var read = read(mapping("source: {records: /items}\n"), "list.json", "{\"value\": []}");

            assertEquals(1, read.records().refused());
            assertEquals(List.of("list.json:1:1 import-no-records "), read.told());
        }

        @Test
        void keepsTheRestOfAListOfWhichOneIsWrong() throws IOException {
            var read = read(
                    mapping("  resources:\n"
                            + "    - {kind: {text: privacy}, title: {text: Privacy}, url: privacy}\n"
                            + "    - {kind: {text: documentation}, title: {text: Handbook}, url: docs}\n"),
                    "list.csv",
                    "vendor,name,privacy,docs\ncontoso,backup,nowhere,https://contoso.example/docs\n");

            assertEquals(
                    "{id: contoso/backup, title: backup, type: saas, resources: [{kind: documentation, "
                            + "title: Handbook, url: https://contoso.example/docs}]}",
                    read.offer(0));
            assertEquals(List.of("list.csv:2:16 import-bad-url nowhere"), read.told());
        }

        @Test
        void refusesARecordWhoseIdIsNone() throws IOException {
            var read = read(mapping(""), "list.csv", "vendor,name\ncontoso,a/b\ncontoso,ok\n");

            assertEquals(List.of("contoso/ok"), read.ids());
            assertEquals(List.of("list.csv:2:9 bad-id contoso/a/b, slash"), read.told());
        }

        @Test
        void takesNothingIfTheMappingIsWrong() throws IOException {
            var read = read(mapping("  titel: name\n"), "list.csv", "vendor,name\ncontoso,backup\n");

            assertEquals(List.of(), read.ids());
            assertEquals(1, read.records().refused());
            assertEquals(
                    "import-unknown-field",
                    read.records().findings().get(0).rule().code());
        }

        @Tag("exhaustive")
        @Test
        void takesAHundredThousandRowsInReasonableTime() throws IOException {
            var rows = IntStream.range(0, 100_000)
                    .mapToObj(row -> "contoso,watch-" + row)
                    .collect(Collectors.joining("\n", "vendor,name\n", "\n"));

            var read = assertTimeout(Duration.ofMinutes(1), () -> read(mapping(""), "list.csv", rows));

            assertEquals(100_000, read.records().offers().size());
        }
    }

    @Test
    void makesACatalogueThatIsSound() throws IOException {
        var read = read(
                "sentinel-catalogue.yaml",
                "solutions.csv",
                HEADER + "Watch,Watch,contoso,watch,Contoso,Microsoft,https://ms.example/help,,\r\n");
        var catalogue = folder.resolve("catalogue");

        assertEquals(1, CatalogueImport.into(catalogue, read.records()).added());

        var offer =
                new CatalogueFolder(catalogue).read().catalogue().orElseThrow().offer(OfferId.of("contoso/watch"));
        assertEquals(Party.MICROSOFT, offer.orElseThrow().supporter());
    }
}
