package io.github.supportguide.files.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.merge.CatalogueImport;
import io.github.supportguide.files.merge.ImportReport;
import io.github.supportguide.files.merge.ImportReport.Outcome;
import io.github.supportguide.files.merge.ImportReport.What;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Importing solutions of Sentinel")
class SentinelImportTest {

    @TempDir
    Path path;

    private Path solutions;
    private Path catalogue;

    @BeforeEach
    void twoSolutions() throws IOException {
        solutions = path.resolve("Solutions");
        catalogue = path.resolve("catalogue");
        solution(
                "Contoso Watch", "contoso", "watch", "Partner", "help@contoso.example", "https://contoso.example/help");
        solution(
                "Fabrikam",
                "Fabrikam GmbH",
                "Fab.Rules(1)",
                "microsoft",
                "fab@fabrikam.example",
                "https://ms.example/s");
    }

    private void solution(String folder, String publisher, String offer, String tier, String email, String link)
            throws IOException {
        metadata(folder, """
                {"publisherId": "%s", "offerId": "%s", "providers": ["%s"], "firstPublishDate": "2022-03-2",
                 "support": {"name": "%s\\u00a0desk", "tier": "%s", "email": "%s", "link": "%s"}}
                """.formatted(publisher, offer, folder, folder, tier, email, link));
    }

    private void metadata(String folder, String json) throws IOException {
        Files.createDirectories(solutions.resolve(folder));
        Files.writeString(solutions.resolve(folder).resolve("SolutionMetadata.json"), json);
    }

    private ImportReport importAll() {
        return CatalogueImport.into(catalogue, SentinelImport.read(List.of(solutions)));
    }

    private static List<Integer> counts(ImportReport report) {
        return List.of(report.added(), report.changed(), report.unchanged(), report.refused());
    }

    private static List<String> rules(ImportReport report) {
        return report.findings().stream()
                .map(finding -> finding.place().file() + " " + finding.rule().code())
                .toList();
    }

    private Catalogue read() {
        var reading = new CatalogueFolder(catalogue).read();
        assertEquals(List.of(), reading.findings());
        return reading.catalogue().orElseThrow();
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(catalogue)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(catalogue.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void makesACatalogueOfThem() {
        assertEquals(List.of(2, 0, 0, 0), counts(importAll()));

        var watch = read().offer(OfferId.of("contoso/watch")).orElseThrow();

        assertEquals(Text.of("Contoso Watch"), watch.title());
        assertEquals(
                "https://contoso.example/help",
                watch.support().url().orElseThrow().value());
        assertEquals(
                "Contoso Watch desk",
                watch.support().contact().flatMap(Contact::name).orElseThrow());
    }

    @Test
    void tellsTheSupporterByTheTier() {
        importAll();

        assertEquals(
                Party.MICROSOFT,
                read().offer(OfferId.of("fabrikam gmbh/fab.rules(1)"))
                        .orElseThrow()
                        .supporter());
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        importAll();
        var before = files();

        assertEquals(List.of(0, 0, 2, 0), counts(importAll()));
        assertEquals(before, files());
    }

    @Test
    void updatesWhatNobodyTouched() throws IOException {
        importAll();
        solution("Contoso Watch", "contoso", "watch", "Partner", "new@contoso.example", "https://contoso.example/help");

        assertEquals(List.of(0, 1, 1, 0), counts(importAll()));
    }

    @Test
    void changesOnlyWhatTheRecordSaysInAFileThatPeopleTouched() throws IOException {
        importAll();
        var file = catalogue.resolve("offers/contoso/watch.yaml");
        Files.writeString(file, Files.readString(file) + "summary: Watches. # ours\n");
        solution("Contoso Watch", "contoso", "watch", "Partner", "new@contoso.example", "https://contoso.example/help");

        var report = importAll();

        assertEquals(List.of(0, 1, 1, 0), counts(report));
        assertEquals(
                List.of(new Outcome(What.CHANGED, OfferId.of("contoso/watch"), List.of("support.contact.email"))),
                report.outcomes());
        assertEquals("""
                id: contoso/watch
                title: Contoso Watch
                type: azure-application
                supportedBy: publisher
                support:
                  url: https://contoso.example/help
                  contact:
                    name: Contoso Watch desk
                    email: new@contoso.example
                summary: Watches. # ours
                """, Files.readString(file).lines().skip(1).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void changesNothingTheSecondTimeAfterSuchAChange() throws IOException {
        changesOnlyWhatTheRecordSaysInAFileThatPeopleTouched();
        var kept = files();

        assertEquals(List.of(0, 0, 2, 0), counts(importAll()));
        assertEquals(kept, files());
    }

    @Test
    void leavesCorrectionsOfPeopleWhileTheRecordStaysTheSame() throws IOException {
        importAll();
        var file = catalogue.resolve("offers/contoso/watch.yaml");
        Files.writeString(file, Files.readString(file).replace("contoso.example/help", "contoso.example/corrected"));
        var kept = files();

        assertEquals(List.of(0, 0, 2, 0), counts(importAll()));
        assertEquals(kept, files());
    }

    @Test
    void overwritesNothingElseThatLiesInItsPlace() throws IOException {
        importAll();
        var file = catalogue.resolve("offers/contoso/watch.yaml");
        Files.writeString(file, "id: contoso/other\ntitle: Other\ntype: saas\n");
        var kept = files();

        assertEquals(List.of(0, 0, 1, 1), counts(importAll()));
        assertEquals(kept, files());
    }

    @Test
    void refusesAnIdThatFitsNoFileName() throws IOException {
        solution("Long", "contoso", "備".repeat(100), "Partner", "help@contoso.example", "https://contoso.example/help");

        var report = importAll();

        assertEquals(List.of(2, 0, 0, 1), counts(report));
        assertEquals(List.of("Long/SolutionMetadata.json bad-id"), rules(report));
    }

    @Test
    void tellsWhatIsNoTextAtAll() throws IOException {
        metadata("Contoso Watch", """
                {"publisherId": "contoso", "offerId": "watch", "support": {"email": 5, "link": ["x"]}}""");

        assertEquals(
                List.of(
                        "Contoso Watch/SolutionMetadata.json import-bad-email",
                        "Contoso Watch/SolutionMetadata.json import-bad-url"),
                rules(importAll()));
    }

    @Test
    void keepsARecordWithoutWhatIsUnusable() throws IOException {
        solution("Contoso Watch", "contoso", "watch", "Partner", "someone@email.com", "see our site");

        var report = importAll();

        assertEquals(List.of(2, 0, 0, 0), counts(report));
        assertEquals(
                List.of(
                        "Contoso Watch/SolutionMetadata.json import-bad-email",
                        "Contoso Watch/SolutionMetadata.json import-bad-url"),
                rules(report));
        assertTrue(read().offer(OfferId.of("contoso/watch"))
                .orElseThrow()
                .support()
                .url()
                .isEmpty());
    }

    @Test
    void goesOnAfterABrokenRecord() throws IOException {
        metadata("A broken one", "{\"publisherId\": \"contoso\", ");
        metadata("A double one", "{\"publisherId\": \"contoso\", \"offerId\": \"double\"} {}");
        metadata("Nameless", "{\"publisherId\": \"contoso\"}");
        solution("Twin", "Contoso", "WATCH", "Partner", "help@contoso.example", "https://contoso.example/help");

        var report = importAll();

        assertEquals(List.of(2, 0, 0, 4), counts(report));
        assertEquals(
                List.of(
                        "A broken one/SolutionMetadata.json syntax",
                        "A double one/SolutionMetadata.json syntax",
                        "Nameless/SolutionMetadata.json import-no-id",
                        "Twin/SolutionMetadata.json import-duplicate"),
                rules(report));
    }

    @Test
    void touchesNoCatalogueThatIsWrong() throws IOException {
        Files.createDirectories(catalogue);
        Files.writeString(catalogue.resolve("catalogue.yaml"), "format: other\n");
        var before = files();

        assertEquals(List.of(0, 0, 0, 2), counts(importAll()));
        assertEquals(before, files());
    }
}
