package io.github.supportguide.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.supportguide.site.output.FailingDisk.Fault;
import io.github.supportguide.site.output.FailingDisk.Killed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Publishing a site on a bad disk")
class PublishingFaultsTest {
    @TempDir
    Path folder;

    private static void publish(Path site, String name, Disk disk) {
        new SiteFolder(site, disk).replaceBy(new Build(name, 3)::write);
    }

    private static boolean tryToPublish(Path site, String name, Disk disk) {
        try {
            publish(site, name, disk);
            return true;
        } catch (UncheckedIOException | Killed e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesOneSiteWholeWhateverFails(Fault fault) throws IOException {
        var seen = new HashSet<String>();
        var disk = new FailingDisk(fault, 1);
        for (int k = 1; disk.hasFailed() || k == 1; k++) {
            var site = folder.resolve("site" + k);
            publish(site, "older", new RealDisk());
            publish(site, "old", new RealDisk());
            disk = new FailingDisk(fault, k);
            var done = tryToPublish(site, "new", disk);
            var read = Build.readAll(site);
            seen.add(read);

            assertTrue(done ? read.equals("new") : Set.of("old", "new").contains(read), "step " + k + ": " + read);
            assertEquals(disk.hasFailed(), !done, "step " + k);
            publish(site, "newest", new RealDisk());
            assertEquals("newest", Build.readAll(site));
            assertEquals(2 + 2, names(folder.resolve(".site" + k + ".releases")).size(), "step " + k);
        }
        assertEquals(Set.of("old", "new"), seen);
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoSiteOrAWholeOneTheFirstTime(Fault fault) throws IOException {
        var disk = new FailingDisk(fault, 1);
        for (int k = 1; disk.hasFailed() || k == 1; k++) {
            var site = folder.resolve("site" + k);
            disk = new FailingDisk(fault, k);
            var done = tryToPublish(site, "new", disk);

            assertEquals(done ? "new" : "", Build.readAll(site), "step " + k);
            publish(site, "newest", new RealDisk());
            assertEquals("newest", Build.readAll(site));
        }
    }

    @Test
    void takesNoMoreRoomAfterAFault() throws IOException {
        var site = folder.resolve("site");
        publish(site, "old", new RealDisk());
        tryToPublish(site, "new", new FailingDisk(Fault.ONCE, 9));

        assertEquals(List.of("1", "lock", "supportguide-site"), names(folder.resolve(".site.releases")));
    }

    @Test
    void saysWhatFailedAndHowMuchIsNeeded() {
        var site = folder.resolve("site");

        var fault = assertThrows(
                UncheckedIOException.class, () -> publish(site, "new", new FailingDisk(Fault.FOR_EVER, 9)));

        assertEquals(
                "cannot write " + folder.resolve(".site.releases/building/en/0/index.html")
                        + " of the site, which takes 29 bytes in 2 files so far",
                fault.getMessage());
        assertEquals("Input/output error", fault.getCause().getMessage());
    }

    /** As deep in the work as that is the last thing done. */
    @Test
    void saysThatTheSiteIsNewIfOnlyAnOldReleaseStays() throws IOException {
        var messages = new HashSet<String>();
        for (int k = 1; k < 60; k++) {
            var site = folder.resolve("site" + k);
            publish(site, "older", new RealDisk());
            publish(site, "old", new RealDisk());
            var disk = new FailingDisk(Fault.FOR_EVER, k);
            try {
                publish(site, "new", disk);
            } catch (UncheckedIOException e) {
                if (Build.readAll(site).equals("new")) {
                    messages.add(e.getMessage().replace(site.toString(), "SITE"));
                }
            }
        }

        assertEquals(Set.of("the site in SITE is the new one, but an older release cannot be removed"), messages);
    }

    @Test
    void keepsTheOldSiteOnAFullDisk() throws Exception {
        onASmallDisk("size=128k", small -> assertKeepsTheOldSite(small, "No space left on device"));
    }

    @Test
    void keepsTheOldSiteWhereNoMoreFilesFit() throws Exception {
        onASmallDisk("size=8m,nr_inodes=60", small -> assertKeepsTheOldSite(small, "No space left on device"));
    }

    private static void assertKeepsTheOldSite(Path small, String reason) throws IOException {
        var site = small.resolve("site");
        publish(site, "old", new RealDisk());

        var fault = assertThrows(
                UncheckedIOException.class, () -> new SiteFolder(site).replaceBy(new Build("new", 100)::write));

        assertTrue(fault.getCause().getMessage().endsWith(reason), fault.getCause()::getMessage);
        assertEquals("old", Build.readAll(site));
        publish(site, "newest", new RealDisk());
        assertEquals("newest", Build.readAll(site));
    }

    @Test
    void keepsTheOldSiteOnADiskThatIsReadOnly() throws Exception {
        onASmallDisk("size=1m", small -> {
            var site = small.resolve("site");
            publish(site, "old", new RealDisk());
            assertEquals(0, run("mount", "-o", "remount,ro", small.toString()));

            var fault = assertThrows(UncheckedIOException.class, () -> publish(site, "new", new RealDisk()));

            assertEquals("cannot write the site to " + site, fault.getMessage());
            assertTrue(fault.getCause().getMessage().endsWith("Read-only file system"), fault.getCause()::getMessage);
            assertEquals("old", Build.readAll(site));
        });
    }

    /** A disk of its own cannot become a link, but it stays as it was. */
    @Test
    void saysThatADiskOfItsOwnCannotBeReplaced() throws Exception {
        onASmallDisk("size=1m", small -> {
            var fault = assertThrows(UncheckedIOException.class, () -> publish(small, "new", new RealDisk()));

            assertEquals("cannot write the site to " + small, fault.getMessage());
            assertTrue(fault.getCause().getMessage().contains("busy"), fault.getCause()::getMessage);
            assertEquals(List.of(), names(small));
        });
    }

    private interface Deed {
        void with(Path disk) throws Exception;
    }

    private void onASmallDisk(String options, Deed deed) throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", options, "none", disk.toString()) == 0,
                "only who may mount disks can test with a small one");
        try {
            deed.with(disk);
        } finally {
            assertEquals(0, run("umount", disk.toString()));
        }
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
