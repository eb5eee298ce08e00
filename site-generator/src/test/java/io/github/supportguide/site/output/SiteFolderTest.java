package io.github.supportguide.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of a site")
class SiteFolderTest {
    @TempDir
    Path folder;

    private Path site;
    private Path releases;

    @BeforeEach
    void name() {
        site = folder.resolve("site");
        releases = folder.resolve(".site.releases");
    }

    private void publish(String page) {
        new SiteFolder(site).replaceBy(files -> files.write("page", bytes(page)));
    }

    private void publish(String page, String asset) {
        new SiteFolder(site).replaceBy(files -> {
            files.write("page", bytes(page));
            files.write("assets/" + asset, bytes(asset));
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private String manifest() throws IOException {
        return Files.readString(site.resolve("manifest.json"));
    }

    @Test
    void isALinkToItsRelease() throws IOException {
        publish("one");

        assertEquals(Path.of(".site.releases/1"), Files.readSymbolicLink(site));
        assertEquals(Set.of("page", "manifest.json"), names(site));
        assertEquals(Set.of("supportguide-site", "lock", "1"), names(releases));
    }

    @Test
    void maySitInAFolderThatMoves() throws IOException {
        site = folder.resolve("a/site");
        publish("one");
        Files.move(folder.resolve("a"), folder.resolve("b"));

        assertEquals("one", Files.readString(folder.resolve("b/site/page")));
    }

    @Test
    void keepsTheReleaseBefore() throws IOException {
        publish("one");
        publish("two");
        publish("three");

        assertEquals("three", Files.readString(site.resolve("page")));
        assertEquals("two", Files.readString(releases.resolve("2/page")));
        assertEquals(Set.of("supportguide-site", "lock", "2", "3"), names(releases));
    }

    @Test
    void goesOnFromTheReleaseItWasSetBackTo() throws IOException {
        publish("one");
        publish("two");
        Files.delete(site);
        Files.createSymbolicLink(site, Path.of(".site.releases/1/"));
        publish("three");

        assertEquals("three", Files.readString(site.resolve("page")));
        assertEquals(Set.of("supportguide-site", "lock", "1", "3"), names(releases));
    }

    @Test
    void mendsALinkWhoseReleaseIsGone() throws IOException {
        publish("one");
        new Tree(releases.resolve("1")).delete(new RealDisk());
        publish("two");

        assertEquals("two", Files.readString(site.resolve("page")));
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        publish("one");
        Files.createDirectories(releases.resolve("building/en"));
        Files.writeString(releases.resolve("building/en/half"), "");
        Files.createSymbolicLink(releases.resolve("next"), Path.of(".site.releases/2"));
        Files.createDirectories(releases.resolve("7/en"));
        publish("two");

        assertEquals(Set.of("page", "manifest.json"), names(site));
        assertEquals(Set.of("supportguide-site", "lock", "1", "8"), names(releases));
    }

    @Test
    void keepsAssetsForPagesThatAreOpen() throws IOException {
        publish("one", "a.css");
        publish("two", "b.css");

        assertEquals(Set.of("a.css", "b.css"), names(site.resolve("assets")));
        assertTrue(manifest().contains("\"path\":\"assets/a.css\",\"sha256\":"), this.site::toString);
        assertTrue(manifest().lines().anyMatch(line -> line.contains("a.css") && line.contains(",\"kept\":true}")));
        assertTrue(manifest().lines().noneMatch(line -> line.contains("b.css") && line.contains("kept")));
    }

    @Test
    void keepsAssetsForOneBuildOnly() throws IOException {
        publish("one", "a.css");
        publish("two", "b.css");
        publish("three", "b.css");

        assertEquals(Set.of("b.css"), names(site.resolve("assets")));
        assertFalse(manifest().contains("kept"));
    }

    @Test
    void keepsNothingElseOfWhatWas() throws IOException {
        new SiteFolder(site).replaceBy(files -> {
            files.write("en/card", bytes("erased@contoso.example"));
            files.write("assets/search/a.js", bytes("erased@contoso.example"));
        });
        publish("two");

        assertEquals(Set.of("page", "manifest.json"), names(site));
    }

    @Test
    void keepsTheOldSiteIfWritingFails() throws IOException {
        publish("old");
        var failure = new IllegalStateException("on the second page");

        var thrown = assertThrows(
                IllegalStateException.class,
                () -> new SiteFolder(site).replaceBy(files -> {
                    files.write("page", bytes("new"));
                    throw failure;
                }));

        assertSame(failure, thrown);
        assertEquals("old", Files.readString(site.resolve("page")));
        assertEquals(Set.of("supportguide-site", "lock", "1"), names(releases));
    }

    @Test
    void takesEachPathOnce() {
        assertThrows(
                IllegalStateException.class,
                () -> new SiteFolder(site).replaceBy(files -> {
                    files.write("page", bytes("one"));
                    files.write("page", bytes("other"));
                }));
    }

    @Test
    void isWrittenByOneAtATime() throws IOException {
        publish("old");

        new SiteFolder(site).replaceBy(files -> {
            var fault = assertThrows(UncheckedIOException.class, () -> publish("second"));
            assertEquals("cannot write the site to " + site, fault.getMessage());
            assertEquals(
                    "another run is writing it; wait for its end and try again",
                    fault.getCause().getMessage());
            files.write("page", bytes("first"));
        });

        assertEquals("first", Files.readString(site.resolve("page")));
    }

    @Test
    void isTheRootForNobody() {
        var refusal = assertThrows(SiteFolderInUse.class, () -> new SiteFolder(folder.getRoot()));

        assertEquals(
                "/ is the root of the file system; name an empty folder, one that does not exist yet, or one that holds"
                        + " an earlier site",
                refusal.getMessage());
    }

    @Test
    void isNoLinkOfSomebodyElse() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/1"));
        for (var target : List.of("elsewhere/1", "nowhere", ".site.releases", ".site.releases/1/../..", "/")) {
            Files.createSymbolicLink(site, Path.of(target));

            assertRefuses(
                    site + " is a link that leads to no site of this guide; name an empty folder, one that does not"
                            + " exist yet, or one that holds an earlier site");
            Files.delete(site);
        }
    }

    @Test
    void needsItsReleasesFolderForItself() throws IOException {
        Files.createDirectories(releases);
        Files.writeString(releases.resolve("diary"), "mine");

        assertRefuses(site + " keeps its releases in " + releases
                + ", which holds files of somebody else; move that away, or name another folder");
        assertEquals(Set.of("diary"), names(releases));
    }

    @Test
    void doesNotFollowItsReleasesFolderElsewhere() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(releases, elsewhere);

        assertRefuses(site + " keeps its releases in " + releases + ", which is not a folder; move that away");
        assertEquals(Set.of(), names(elsewhere));
    }

    @Test
    void takesAnEmptyReleasesFolder() throws IOException {
        Files.createDirectories(releases);
        publish("one");

        assertEquals("one", Files.readString(site.resolve("page")));
    }

    @Test
    void leavesWhatOthersPutIntoIt() throws IOException {
        publish("one");
        Files.writeString(site.resolve("CNAME"), "guide.example");

        assertRefuses(site + " holds CNAME, which is no part of the site; move that file out of it");
    }

    @Test
    void leavesWhatOthersLinkedIntoIt() throws IOException {
        var photos = Files.createDirectory(folder.resolve("photos"));
        Files.writeString(photos.resolve("holiday.jpg"), "");
        publish("one");
        Files.createSymbolicLink(site.resolve("photos"), photos);

        assertRefuses(site + " holds photos, which is no part of the site; move that file out of it");
    }

    @Test
    void removesLinksButNotWhereTheyLead() throws IOException {
        var photos = Files.createDirectory(folder.resolve("photos"));
        Files.writeString(photos.resolve("holiday.jpg"), "");
        publish("one");
        Files.createDirectories(releases.resolve("building"));
        Files.createSymbolicLink(releases.resolve("building/photos"), photos);
        publish("two");

        assertEquals(Set.of("holiday.jpg"), names(photos));
        assertFalse(Files.exists(releases.resolve("building")));
    }

    private void assertRefuses(String message) throws IOException {
        var before = names(folder);

        var refusal = assertThrows(SiteFolderInUse.class, () -> publish("new"));

        assertEquals(message, refusal.getMessage());
        assertEquals(before, names(folder));
    }
}
