package io.github.supportguide.cli.diff;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.schema.PrintedSchema;
import io.github.supportguide.files.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("supportguide diff")
class DiffCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheSameTwice() throws IOException {
        for (var name : List.of("old", "new")) {
            write(name + "/catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en]\n");
            write(
                    name + "/publishers/contoso.yaml",
                    "id: contoso\nname: Contoso\nsupport: {url: 'https://contoso.example/support'}\n");
            offer(name, "backup", "");
            offer(name, "restore", "");
        }
    }

    private void offer(String catalogue, String name, String more) throws IOException {
        write(
                catalogue + "/offers/" + name + ".yaml",
                "id: contoso/%s\ntitle: T\ntype: saas\n%s".formatted(name, more));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void changeThePage() throws IOException {
        write(
                "new/publishers/contoso.yaml",
                "id: contoso\nname: Contoso\nsupport: {url: 'https://contoso.example/help'}\n");
    }

    private Ran diff(String... options) {
        var args = new ArrayList<>(List.of("diff"));
        args.addAll(List.of(options));
        args.add(folder.resolve("old").toString());
        args.add(folder.resolve("new").toString());
        return supportguide(args.toArray(String[]::new));
    }

    @Test
    void saysThatNothingChanges() {
        assertEquals(new Ran(Exit.DONE, "No answer changes.\n", ""), diff("--fail-on", "contact"));
    }

    @Test
    void tellsALineForEachCause() throws IOException {
        changeThePage();
        offer("new", "backup", "supportedBy: community\n");
        offer("new", "archive", "");
        offer("old", "ledger", "");
        offer("new", "books", "aliases: [contoso/ledger]\n");
        offer("old", "gone", "");

        assertEquals(new Ran(Exit.DONE, """
                Added offers (1): contoso/archive
                Removed offers (1): contoso/gone
                Renamed offers (1): contoso/ledger → contoso/books
                - Supporter: now community, until now ISV publisher. Answers that change: 28, all with another first \
                contact, route or responsible party. For example “Question about using the product”, asked by the \
                customer (Direct-bill model): first contact now community, until now ISV publisher. \
                Offers (1): contoso/backup
                - Support page: now https://contoso.example/help, until now https://contoso.example/support. \
                Answers that change: 334, in their channels only. For example “Refund”, asked by the customer \
                (Direct-bill model): other channels. Offers (3): contoso/backup, contoso/books, contoso/restore
                Causes: 2, answers that change: 362, offers: 3.
                """, ""), diff());
    }

    @Test
    void cutsLongListsShort() throws IOException {
        for (var number = 10; number < 22; number++) {
            offer("new", "offer" + number, "");
        }

        assertTrue(diff().out()
                .startsWith("Added offers (12): contoso/offer10, contoso/offer11, contoso/offer12, contoso/offer13,"
                        + " contoso/offer14, contoso/offer15, contoso/offer16, contoso/offer17, contoso/offer18,"
                        + " contoso/offer19 and 2 more\n"));
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertEquals("沒有任何回答變更。\n", diff("--language", "zh-TW").out());
    }

    @Test
    void comparesForTheDayAskedFor() throws IOException {
        offer("new", "backup", "supportedBy: community\n");

        assertEquals("No answer changes.\n", diff("--as-of", "2020-01-01").out());
    }

    @Test
    void givesJsonByItsSchema() throws IOException {
        changeThePage();
        offer("new", "backup", "lifecycle: {state: withdrawn}\n");
        offer("old", "gone", "");
        var out = diff("--format", "json").out();

        assertTrue(out.startsWith("{\"offers\":{\"added\":[],\"removed\":[\"contoso/gone\"],\"renamed\":[]}"), out);
        assertEquals(2, out.split("\"cause\":").length - 1, out);
        assertEquals(Set.of(), Set.copyOf(PrintedSchema.of(Schema.DIFF).faults(out, InputFormat.JSON)));
    }

    @Nested
    @DisplayName("as Markdown")
    class AsMarkdown {

        @Test
        void tellsWhatIsDecidedBeforeWhatIsReached() throws IOException {
            changeThePage();
            offer("new", "archive", "");
            offer("new", "backup", "transactable: false\n");
            var lines = diff("--format", "md").out().lines().toList();

            assertEquals("## Changed answers", lines.get(0));
            assertEquals("- Added offers (1): `contoso/archive`", lines.get(4));
            assertEquals("### Another first contact, route or responsible party", lines.get(6));
            assertTrue(lines.get(8).startsWith("- **Sale through the marketplace** — No longer"), lines.get(8));
            assertEquals("### Other channels only", lines.get(10));
            assertTrue(
                    lines.get(12).startsWith("- **Support page** — Support page: now `https://contoso.example/help`,"),
                    lines.get(12));
        }

        @Test
        void saysThatNothingChanges() {
            assertEquals(
                    "## Changed answers\n\nNo answer changes.\n",
                    diff("--format", "md").out());
        }

        @Test
        void takesNothingForMarkup() throws IOException {
            write("new/offers/bad.yaml", "id: 'contoso/`<b>@all|#1**x**'\ntitle: '<script>'\ntype: saas\n");

            var out = diff("--format", "md").out();

            assertTrue(out.contains("\n- Added offers (1): ``contoso/`<b>@all|#1**x**``\n"), out);
        }

        @ParameterizedTest
        @ValueSource(strings = {"plain `plain`", "a`b ``a`b``", "``` ```` ``` ````", "a\u0007b `a\\u0007b`"})
        void quotesWithMoreBackticks(String textAndQuoted) {
            var parts = textAndQuoted.split(" ", 2);

            assertEquals(parts[1], ChangesMarkdown.code(parts[0]));
        }
    }

    @Nested
    @DisplayName("with a bar")
    class WithABar {

        @ParameterizedTest(name = "{0} ends with {1}")
        @CsvSource({"responsible, 0", "contact, 1"})
        void failsOnChannels(String bar, int exit) throws IOException {
            changeThePage();

            assertEquals(exit, diff("--fail-on", bar).exit());
        }

        @ParameterizedTest
        @CsvSource({"transactable: false", "'lifecycle: {state: withdrawn, successor: contoso/restore}'"})
        void failsOnResponsibility(String edit) throws IOException {
            offer("new", "backup", edit + "\n");

            assertEquals(Exit.FINDINGS, diff("--fail-on", "responsible").exit());
            assertEquals(Exit.FINDINGS, diff("--fail-on", "contact").exit());
            assertEquals(Exit.DONE, diff().exit());
        }

        @Test
        void failsOnOffersThatAreGone() throws IOException {
            Files.delete(folder.resolve("new/offers/restore.yaml"));

            assertEquals(Exit.FINDINGS, diff("--fail-on", "responsible").exit());
        }

        @Test
        void takesNewOffers() throws IOException {
            offer("new", "archive", "");

            assertEquals(Exit.DONE, diff("--fail-on", "contact").exit());
        }
    }

    @Nested
    @DisplayName("without two catalogues")
    class WithoutTwo {

        @Test
        void tellsWhatIsBroken() throws IOException {
            offer("old", "backup", "transactable: maybe\n");
            var ran = diff();

            assertEquals(Exit.FINDINGS, ran.exit());
            assertEquals("", ran.out());
            assertTrue(ran.err().startsWith(folder.resolve("old") + "/offers/backup.yaml:4:"), ran.err());
        }

        @Test
        void saysWhatCannotBeRead() {
            var ran = supportguide("diff", folder.resolve("old").toString(), "nowhere");

            assertEquals(new Ran(Exit.IO, "", "supportguide: cannot read nowhere: no such file or folder\n"), ran);
        }

        @Test
        void wantsBoth() {
            assertEquals(Exit.USAGE, supportguide("diff", folder.toString()).exit());
        }
    }
}
