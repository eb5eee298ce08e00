package io.github.supportguide.cli.site;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.supportguide.cli.Main;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("supportguide site")
class SiteCommandTest {

    @TempDir
    Path folder;

    private Path site;

    private Ran site(String... more) {
        site = folder.resolve("site");
        var args = new String[more.length + 3];
        args[0] = "site";
        args[1] = "--out";
        args[2] = site.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return supportguide(args);
    }

    @Test
    void writesTheSampleInItsLanguages() {
        assertEquals(new Ran(Exit.DONE, "", ""), site("--sample"));
        assertTrue(Files.isRegularFile(site.resolve("zh-TW/offers/contoso/backup/index.html")));
        assertTrue(Files.isRegularFile(site.resolve("en/offers/adatum~20labs/meter_hub.v2/index.html")));
    }

    @Test
    void writesOnlyTheLanguagesAskedFor() {
        site("--sample", "--language", "en");

        assertTrue(Files.exists(site.resolve("en")));
        assertFalse(Files.exists(site.resolve("zh-TW")));
    }

    @Test
    void namesItsAddressOnlyIfItIsOne() {
        var ran = site("--sample", "--base-url", "guide.example");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("has to be an http or https address without ? and #"), ran.err());
        assertEquals(
                Exit.DONE,
                site("--sample", "--base-url", "https://guide.example/support").exit());
        assertTrue(Files.exists(site.resolve("sitemap.xml")));
    }

    @Test
    void leavesAForeignFolderAlone() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/diary.txt"), "mine");

        var ran = site("--sample");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("holds files that are no site of this guide"), ran.err());
        assertEquals("mine", Files.readString(folder.resolve("site/diary.txt")));
    }

    @Test
    void leavesWhatOthersPutBesideThePages() throws IOException {
        site("--sample");
        Files.writeString(site.resolve("CNAME"), "guide.example");

        var ran = site("--sample");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("holds CNAME, which is no part of the site"), ran.err());
        assertEquals("guide.example", Files.readString(site.resolve("CNAME")));
    }

    @Test
    void keepsTheOldSiteWhenTheCatalogueIsWrong() throws IOException {
        site("--sample", "--as-of", "2026-11-22");
        var before = Files.readString(site.resolve("manifest.json"));

        var ran = site("../docs/examples/broken");

        assertEquals(Exit.FINDINGS, ran.exit());
        assertEquals(before, Files.readString(site.resolve("manifest.json")));
    }

    @Test
    void saysWhatIsInTheWayOfItsReleases() throws IOException {
        Files.createDirectories(folder.resolve(".site.releases"));
        Files.writeString(folder.resolve(".site.releases/diary.txt"), "mine");

        var ran = site("--sample");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(
                ran.err()
                        .startsWith(site + " keeps its releases in " + folder.resolve(".site.releases")
                                + ", which holds files of somebody else; move that away, or name another folder"),
                ran.err());
    }

    @Test
    void waitsForNoOtherRun() throws IOException {
        site("--sample");
        try (var other = FileChannel.open(folder.resolve(".site.releases/lock"), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertTrue(lock.isValid());

            assertEquals(
                    new Ran(
                            Exit.IO,
                            "",
                            "supportguide: cannot write the site to " + site
                                    + ": another run is writing it; wait for its end and try again\n"),
                    site("--sample"));
        }
    }

    @Test
    void showsWhoWatchesHowFarItIs() throws Exception {
        var command = Main.class.getName() + " site --sample --out " + folder.resolve("site");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var script = Stream.of("/usr/bin/script", "/bin/script")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(script.isPresent(), "there is no script(1) to make a terminal with");
        var process = new ProcessBuilder(
                        script.get().toString(),
                        "-qec",
                        java + " -cp " + classPath + " " + command,
                        folder.resolve("typescript").toString())
                .start();

        var shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(Exit.DONE, process.waitFor(), shown);
        assertTrue(shown.contains("\r[##############################] "), shown);
        assertTrue(shown.matches("(?s).*supportguide: \\d+ pages, [0-9.]+ MB, [0-9.]+ s\\s+"), shown);
    }

    @Test
    void refusesIdsThatFitNoPath() throws IOException {
        var catalogue = Files.createDirectories(folder.resolve("catalogue"));
        Files.writeString(catalogue.resolve("catalogue.yaml"), "format: supportguide/v1\ntitle: X\nlanguages: [en]\n");
        Files.writeString(
                catalogue.resolve("publishers.jsonl"), "{\"id\": \"" + "備".repeat(100) + "\", \"name\": \"X\"}");

        var ran = site(catalogue.toString());

        assertEquals(Exit.FINDINGS, ran.exit());
        assertTrue(ran.err().contains("takes 900 characters in a path, and 255 at most are possible"), ran.err());
        assertFalse(Files.exists(site));
    }

    @Test
    void refusesADayThatIsNone() {
        var ran = site("--sample", "--as-of", "tomorrow");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(
                ran.err().startsWith("Invalid value for option '--as-of': has to be a day such as 2026-11-22"),
                ran.err());
    }
}
