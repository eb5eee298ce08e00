package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.site.address.IdTooLong;
import io.github.supportguide.site.check.BrokenSite;
import io.github.supportguide.site.check.Flaw;
import io.github.supportguide.site.output.Crew;
import io.github.supportguide.site.output.SiteFolder;
import io.github.supportguide.site.output.SiteFolderInUse;
import io.github.supportguide.site.page.PlannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Writing a site")
class OutputTest {
    private final SiteGenerator generator = generator(Catalogues.sample());

    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesWhereverAndWheneverItRuns() {
        var here = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("here"));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var there = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("there"));

            assertSame(here, there);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesTheSameBytesHoweverManyWrite() {
        assertSame(writtenBy(new Crew(1), "one"), writtenBy(new Crew(7), "many"));
    }

    private Site writtenBy(Crew crew, String name) {
        var site = folder.resolve(name);
        new SiteGenerator(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), crew).writeTo(site);
        return Site.in(site);
    }

    @Test
    void givesTheSameBytesInWhateverOrderTheCatalogueWasRead() {
        var options = Catalogues.options(Audience.PUBLIC);
        var catalogue =
                Catalogues.of(Catalogues.settings(), reversed(Catalogues.publishers()), reversed(Catalogues.offers()));

        assertSame(
                Site.of(Catalogues.sample(), options, folder.resolve("here")),
                Site.of(catalogue, options, folder.resolve("there")));
    }

    private static <T> List<T> reversed(List<T> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static void assertSame(Site here, Site there) {
        assertEquals(here.files().keySet(), there.files().keySet());
        here.files()
                .forEach((path, bytes) -> assertArrayEquals(bytes, there.files().get(path), path));
    }

    @Test
    void tellsHowFarItIsAndHowMuchItWas() throws IOException {
        var told = new ConcurrentSkipListSet<Integer>();
        var site = folder.resolve("site");

        var size = generator.writeTo(site, (pages, all) -> told.add(100 * pages / all));

        assertEquals(100, told.last());
        var written = Site.in(site);
        assertEquals(written.pages().size(), size.pages());
        assertEquals(
                written.files().values().stream()
                        .mapToLong(bytes -> bytes.length)
                        .sum(),
                size.bytes());
    }

    @Test
    void keepsTheOldSiteIfALinkOfTheNewOneIsDead() throws IOException {
        var site = folder.resolve("site");
        generator.writeTo(site);
        var before = Site.in(site);
        var html = "<a href='../gone.html'>".replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        var page = new PlannedFile("en/index.html", () -> html);

        var refusal = assertThrows(
                BrokenSite.class,
                () -> new SiteFolder(site)
                        .replaceBy(
                                files -> new Writing(1, (pages, all) -> {}).write(List.of(page), files, new Crew(1))));

        assertEquals(List.of(new Flaw(Flaw.Kind.DEAD_LINK, "en/index.html", "gone.html")), refusal.first());
        assertSame(before, Site.in(site));
    }

    @Test
    void createsTheFolderAndItsParents() {
        generator.writeTo(folder.resolve("a/b/../c/"));

        assertTrue(Files.exists(folder.resolve("a/c/index.html")));
    }

    @Test
    void listsEveryFileWithItsDigest() {
        var site = Site.of(Catalogues.sample(), Catalogues.options(Audience.PUBLIC), folder.resolve("site"));
        var manifest = site.text("manifest.json");

        assertTrue(manifest.startsWith("{\"format\":\"supportguide-site/v1\",\"files\":["), manifest);
        assertEquals(
                site.files().keySet().stream()
                        .filter(path -> !path.equals("manifest.json"))
                        .toList(),
                manifest.lines()
                        .filter(line -> line.contains("\"path\""))
                        .map(line -> line.split("\"")[3])
                        .toList());
    }

    @Test
    void replacesAnEarlierSiteAndLeavesOnlyItsReleasesBeside() throws IOException {
        var site = folder.resolve("site");
        generator.writeTo(site);
        generator(Catalogues.of(Catalogues.settings(), Catalogues.publishers(), List.of()))
                .writeTo(site);

        assertFalse(Files.exists(site.resolve("en/offers")));
        assertEquals(List.of(folder.resolve(".site.releases"), site), children(folder));
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        generator.writeTo(Files.createDirectory(folder.resolve("empty")));

        assertTrue(Files.exists(folder.resolve("empty/manifest.json")));
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        var theirs = Files.createDirectory(folder.resolve("theirs"));
        Files.writeString(theirs.resolve("thesis.txt"), "five years of work");

        var refusal = assertThrows(SiteFolderInUse.class, () -> generator.writeTo(theirs));

        assertEquals(
                theirs
                        + " holds files that are no site of this guide; name an empty folder, one that does not exist"
                        + " yet, or one that holds an earlier site",
                refusal.getMessage());
        assertEquals(List.of(theirs.resolve("thesis.txt")), children(theirs));
        assertEquals(List.of(theirs), children(folder));
    }

    @Test
    void refusesALink() throws IOException {
        var target = Files.createDirectory(folder.resolve("target"));
        var link = Files.createSymbolicLink(folder.resolve("link"), target);

        assertThrows(SiteFolderInUse.class, () -> generator.writeTo(link));
        assertEquals(List.of(), children(target));
    }

    @Test
    void refusesAFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThrows(SiteFolderInUse.class, () -> generator.writeTo(file));
    }

    @Test
    void writesNothingIfAnIdCannotBeAPath() throws IOException {
        var site = folder.resolve("site");
        var offer = Offer.of(OfferId.of("contoso/" + "備".repeat(90)), Text.of("Long"), "saas");
        var catalogue = Catalogues.of(Catalogues.settings(), Catalogues.publishers(), List.of(offer));

        var refusal = assertThrows(IdTooLong.class, () -> generator(catalogue).writeTo(site));

        assertTrue(refusal.getMessage().contains("takes 810 characters in a path"), refusal::getMessage);
        assertEquals(List.of(), children(folder));
    }

    private static SiteGenerator generator(Catalogue catalogue) {
        return new SiteGenerator(catalogue, Catalogues.options(Audience.PUBLIC));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
