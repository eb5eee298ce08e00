package io.github.supportguide.files.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.foreign.ForeignOffer;
import io.github.supportguide.files.foreign.ForeignRecords;
import io.github.supportguide.files.journal.CatalogueLock;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.Yaml;
import io.github.supportguide.offer.OfferId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An import into a catalogue")
class CatalogueImportTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    @TempDir
    Path path;

    private Path catalogue;

    @BeforeEach
    void catalogue() throws IOException {
        catalogue = path.resolve("catalogue");
        write("catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en]\n");
        write("publishers/contoso.yaml", "id: contoso\nname: Contoso # ours\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(catalogue.resolve(file).getParent());
        Files.writeString(catalogue.resolve(file), text);
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(catalogue)) {
            for (var file : all.toList()) {
                files.put(
                        catalogue.relativize(file).toString(),
                        Files.isRegularFile(file) ? Files.readString(file) : "folder");
            }
        }
        return files;
    }

    private String file(String name) throws IOException {
        return Files.readString(catalogue.resolve(name));
    }

    /** A record of an offer, as the fields of its file. */
    private static ForeignOffer offer(String fields) {
        return offer(fields, "{}");
    }

    private static ForeignOffer offer(String fields, String publisher) {
        var offer = mapping(fields);
        var id = (Node.Scalar) offer.entries().get("id").value();
        return new ForeignOffer(Place.startOf("record"), OfferId.of(id.text()), mapping(publisher), offer);
    }

    private static Node.Mapping mapping(String fields) {
        return (Node.Mapping) Yaml.read("record", fields, new Findings()).orElseThrow();
    }

    private static ForeignRecords records(ForeignOffer... offers) {
        return new ForeignRecords(List.of(offers), 0, List.of());
    }

    private ImportReport bring(ForeignOffer... offers) {
        return CatalogueImport.into(catalogue, records(offers), SHORT);
    }

    private static List<Integer> counts(ImportReport report) {
        return List.of(report.added(), report.changed(), report.unchanged(), report.refused());
    }

    private static List<String> outcomes(ImportReport report) {
        return report.outcomes().stream()
                .map(outcome -> outcome.what() + " " + outcome.offer() + " " + String.join(",", outcome.fields()))
                .map(String::strip)
                .toList();
    }

    private static List<String> findings(ImportReport report) {
        return report.findings().stream().map(CatalogueImportTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.rule().code() + " " + String.join(" | ", finding.details());
    }

    @Nested
    @DisplayName("of an offer that is kept")
    class Kept {
        private static final String OFFER = """
                id: contoso/backup   # the one
                title: {en: Backup, zh-TW: 備份}
                type: saas
                support:
                  url: https://contoso.example/help
                  contact:
                    email: 'help@contoso.example'  # asked twice
                    phone: +1 (425) 555-0100
                aliases: [DZH1]
                markets:
                  - TW # first
                  - US
                plans:
                  - id: basic
                    title: {en: Basic, zh-TW: 基本}
                """;

        @BeforeEach
        void kept() throws IOException {
            write("offers/mine.yaml", OFFER);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "title: Backup",
                    "title: {zh-TW: 備份}",
                    "type: saas, supportedBy: publisher, transactable: true, lifecycle: {state: live}",
                    "csp: {exclusive: false}",
                    "support: {url: 'https://contoso.example/help'}",
                    "support: {contact: {email: help@contoso.example, phone: +1 425 555 0100}}",
                    "aliases: [dzh1]",
                    "markets: [US, TW]",
                    "plans: [{id: basic, title: Basic, private: false}]"
                })
        void changesNothingIfItSaysTheSame(String fields) throws IOException {
            var before = files();

            var report = bring(offer("{id: contoso/backup, title: Backup, type: saas, %s}"
                    .formatted(fields)
                    .replace("title: Backup, type: saas, title", "type: saas, title")
                    .replace("type: saas, type", "type")));

            assertEquals(
                    List.of(0, 0, 1, 0), counts(report), () -> outcomes(report).toString());
            assertEquals(before, files());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
                type: container> type> type: saas> type: container
                support: {url: 'https://contoso.example/new'}> support.url> example/help> example/new
                support: {contact: {email: new@contoso.example}}> support.contact.email> 'help@> 'new@
                support: {contact: {name: Desk}}> support.contact.name> 555-0100> 555-0100¶    name: Desk
                support: {engineering: {email: eng@contoso.example}}> support.engineering> 555-0100> 555-0100¶  engineering:¶    email: eng@contoso.example
                aliases: [DZH2]> aliases> [DZH1]> [DZH1, DZH2]
                markets: [TW, DE]> markets> - US> - DE
                plans: [{id: pro, title: Pro}]> plans> zh-TW: 基本}> zh-TW: 基本}¶  - id: pro¶    title: Pro
                summary: Keeps> summary> zh-TW: 基本}> zh-TW: 基本}¶summary: Keeps
                supportedBy: microsoft> supportedBy> zh-TW: 基本}> zh-TW: 基本}¶supportedBy: microsoft
                """)
        void changesNothingButWhatItSays(String fields, String changed, String from, String to) throws IOException {
            var record = offer("{id: contoso/backup, title: Backup, %s}".formatted(fields));
            var complete = fields.startsWith("type") ? record : withType(record);

            assertEquals(List.of("CHANGED contoso/backup " + changed), outcomes(bring(complete)));
            assertEquals(OFFER.replace(from, to.replace('¶', '\n')), file("offers/mine.yaml"));
            assertEquals(List.of(0, 0, 1, 0), counts(bring(complete)));
        }

        private ForeignOffer withType(ForeignOffer record) {
            var type = mapping("type: saas").entries().get("type");
            record.offer().entries().put("type", type);
            return record;
        }

        @Test
        void leavesTranslationsAndSaysSo() throws IOException {
            var before = files();

            var report = bring(offer("{id: contoso/backup, title: Backup Pro, type: saas}"));

            assertEquals(List.of("import-translation-kept contoso/backup | title | Backup Pro"), findings(report));
            assertEquals(before, files());
        }

        @Test
        void changesItAlsoInALineOfManyObjects() throws IOException {
            write("offers.jsonl", """
                    \uFEFF{"id": "contoso/one", "title": "One", "type": "saas"}\r
                    {"id":"contoso/two","title":"Two","type":"saas","transactable":true}\r

                    {"id": "contoso/three", "title": "Three", "type": "saas"}""");
            var before = file("offers.jsonl");

            var report = bring(
                    offer("{id: contoso/two, title: Zwei, type: saas, transactable: false}"),
                    offer("{id: contoso/one, title: Eins, type: saas}"));

            assertEquals(List.of(0, 2, 0, 0), counts(report));
            assertEquals(
                    before.replace("Two", "Zwei").replace("true", "false").replace("\"One", "\"Eins"),
                    file("offers.jsonl"));
        }
    }

    @Nested
    @DisplayName("of channels that people verified")
    class Verified {
        @BeforeEach
        void verified() throws IOException {
            write("publishers/contoso.yaml", """
                    id: contoso
                    name: Contoso
                    support:
                      csp: {email: csp@contoso.example, verified: {on: 2026-10-01}}
                      contact: {email: general@contoso.example}
                    """);
            write("offers/mine.yaml", """
                    id: contoso/backup
                    title: Backup
                    type: saas
                    support:
                      url: https://contoso.example/help
                      urlVerified: {on: 2026-10-01}
                      engineering: {email: eng@contoso.example, verified: {on: 2026-10-01}}
                    """);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '>', textBlock = """
                url: 'https://evil.example'> support.url | https://contoso.example/help | https://evil.example
                engineering: {email: eng@evil.example}> support.engineering.email | eng@contoso.example | eng@evil.example
                engineering: {email: eng@contoso.example, phone: 555 0100}> support.engineering.phone | – | 555 0100
                csp: {email: csp@evil.example}> support.csp.email | csp@contoso.example | csp@evil.example
                """)
        void overwritesNoneAndSaysSo(String channel, String told) throws IOException {
            var before = files();

            var report =
                    bring(offer("{id: contoso/backup, title: Backup, type: saas, support: {%s}}".formatted(channel)));

            assertEquals(List.of("import-verified-kept contoso/backup | " + told), findings(report));
            assertEquals(List.of(0, 0, 1, 0), counts(report));
            assertEquals(before, files());
        }

        @Test
        void changesTheOthers() throws IOException {
            var report = bring(offer("""
                    {id: contoso/backup, title: Backup, type: saas, support: {url: 'https://evil.example',
                     marketingUrl: 'https://contoso.example/m', contact: {email: own@contoso.example}}}"""));

            assertEquals(List.of("CHANGED contoso/backup support.marketingUrl,support.contact"), outcomes(report));
        }

        @Test
        void repeatsNothingThatThePublisherSays() throws IOException {
            var before = files();

            var report = bring(offer("""
                    {id: contoso/backup, title: Backup, type: saas,
                     support: {csp: {email: csp@contoso.example}, contact: {email: general@contoso.example}}}"""));

            assertEquals(List.of(0, 0, 1, 0), counts(report));
            assertEquals(List.of(), findings(report));
            assertEquals(before, files());
        }
    }

    @Nested
    @DisplayName("of publishers")
    class Publishers {
        @Test
        void addsNewOnesWithWhatIsSaidOfThem() throws IOException {
            bring(offer(
                    "{id: fabrikam/x, title: X, type: saas}", "{name: Fabrikam, website: 'https://fabrikam.example'}"));

            assertEquals(
                    "id: fabrikam\nname: Fabrikam\nwebsite: https://fabrikam.example\n",
                    file("publishers/fabrikam.yaml"));
        }

        @Test
        void changesKeptOnesButNeverTheirNames() throws IOException {
            bring(offer(
                    "{id: contoso/x, title: X, type: saas}", "{name: CONTOSO, website: 'https://contoso.example'}"));

            assertEquals(
                    "id: contoso\nname: Contoso # ours\nwebsite: https://contoso.example\n",
                    file("publishers/contoso.yaml"));
        }

        @Test
        void leavesCorrectionsOfPeopleWhileTheRecordStaysTheSame() throws IOException {
            var record = offer("{id: contoso/x, title: X, type: saas}", "{website: 'https://contoso.example'}");
            bring(record);
            write(
                    "publishers/contoso.yaml",
                    "id: contoso\nname: Contoso\nwebsite: https://contoso.example/corrected\n");
            var before = files();

            assertEquals(List.of(0, 0, 1, 0), counts(bring(record)));
            assertEquals(before, files());
        }
    }

    @Nested
    @DisplayName("refuses")
    class Refusing {
        @ParameterizedTest
        @CsvSource(quoteCharacter = '~', delimiter = '>', textBlock = """
                {id: contoso/backup, title: X, type: saas} ; {id: CONTOSO/Backup, title: Y, type: saas}> import-duplicate CONTOSO/Backup | record
                {id: ｃontoso/x, title: X, type: saas}> import-lookalike ｃontoso/x | contoso
                {id: fabrikam/a, title: X, type: saas} ; {id: ｆabrikam/b, title: Y, type: saas}> import-lookalike ｆabrikam/b | fabrikam
                {id: contoso/ｋept, title: X, type: saas}> import-lookalike contoso/ｋept | contoso/kept
                {id: contoso/x, title: X, type: saas, support: {url: 'javascript:alert(1)'}}> bad-url javascript:alert(1)
                {id: contoso/x, title: X}> missing-key type
                """)
        void whatCannotBeTaken(String offers, String told) throws IOException {
            write("offers/kept.yaml", "id: contoso/kept\ntitle: Kept\ntype: saas\n");

            var report = bring(Arrays.stream(offers.split(" ; "))
                    .map(CatalogueImportTest::offer)
                    .toArray(ForeignOffer[]::new));

            assertEquals(List.of(told), findings(report));
            assertEquals(1, report.refused());
        }

        @Test
        void whatCannotBeFittedIn() throws IOException {
            write("offers/mine.yaml", "id: contoso/backup\ntitle: X\ntype: saas\nmarkets:\n  - TW\n  -\n    US\n");
            var before = files();

            var report = bring(offer("{id: contoso/backup, title: X, type: saas, markets: [TW]}"));

            assertEquals(List.of("import-cannot-edit contoso/backup | offers/mine.yaml"), findings(report));
            assertEquals(before, files());
        }

        @Test
        void everythingIfTheCatalogueWouldNotBeOne() throws IOException {
            var before = files();

            var report = bring(
                    offer("{id: contoso/x, title: X, type: saas}"),
                    offer("{id: fabrikam/x, title: X, type: saas}", "{kind: unheard-of}"));

            assertEquals(List.of("unknown-code unheard-of | third-party, microsoft"), findings(report));
            assertEquals(List.of(0, 0, 0, 2), counts(report));
            assertEquals(before, files());
        }
    }

    @Nested
    @DisplayName("that is only rehearsed")
    class Rehearsed {
        @Test
        void tellsTheSameAndWritesNothing() throws IOException {
            var records = records(
                    offer("{id: contoso/x, title: X, type: saas}"), offer("{id: fabrikam/y, title: Y, type: saas}"));
            var before = files();

            var rehearsed = CatalogueImport.rehearse(catalogue, records);

            assertEquals(before, files());
            assertEquals(CatalogueImport.into(catalogue, records), rehearsed);
        }

        @Test
        void makesNoFolder() {
            var nowhere = path.resolve("nowhere");

            var report = CatalogueImport.rehearse(nowhere, records(offer("{id: contoso/x, title: X, type: saas}")));

            assertEquals(List.of(1, 0, 0, 0), counts(report));
            assertFalse(Files.exists(nowhere));
        }
    }

    @Nested
    @DisplayName("beside another")
    class Beside {
        @Test
        void givesUpAfterAWhile() throws IOException {
            var before = files();
            try (var other = CatalogueLock.on(catalogue, SHORT)) {
                other.journal().recover();
                var fault = assertThrows(
                        UncheckedIOException.class, () -> bring(offer("{id: contoso/x, title: X, type: saas}")));

                assertEquals("cannot write " + catalogue, fault.getMessage());
                assertEquals("another import is working on it", fault.getCause().getMessage());
            }
            assertEquals(before, files());
        }
    }

    @Test
    void makesACatalogueOfAFolderWithoutAny() {
        var fresh = path.resolve("a/b");

        CatalogueImport.into(fresh, records(offer("{id: contoso/x, title: X, type: saas}")));

        assertEquals(
                1,
                new CatalogueFolder(fresh)
                        .read()
                        .catalogue()
                        .orElseThrow()
                        .offers()
                        .size());
    }
}
