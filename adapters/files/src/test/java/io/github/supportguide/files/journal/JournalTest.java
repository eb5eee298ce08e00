package io.github.supportguide.files.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.journal.FailingDisk.Fault;
import io.github.supportguide.files.journal.FailingDisk.Killed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A change of many files")
class JournalTest {
    private static final String OLD = "Contoso [Backup]";
    private static final String NEW = "Contoso Ltd [Backup 2, Watch]";

    private static final Map<String, byte[]> CHANGE = new TreeMap<>(Map.of(
            "publishers/contoso.yaml", bytes("id: contoso\nname: Contoso Ltd\n"),
            "offers/backup.yaml", bytes("id: contoso/backup\ntitle: Backup 2\ntype: saas\n"),
            "offers/contoso/watch.yaml", bytes("id: contoso/watch\ntitle: Watch\ntype: saas\n")));

    /** The first step after the change counts and before anything is in its place. */
    private static final int COUNTED = 18;

    @TempDir
    Path path;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path oldCatalogue(String name) throws IOException {
        var folder = path.resolve(name);
        write(folder, "catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en]\n");
        write(folder, "publishers/contoso.yaml", "id: contoso\nname: Contoso\n");
        write(folder, "offers/backup.yaml", "id: contoso/backup\ntitle: Backup\ntype: saas\n");
        return folder;
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    /** What a catalogue says of the things that change together. */
    private static String read(Path folder) {
        var reading = new CatalogueFolder(folder).read();
        assertEquals(List.of(), reading.findings());
        var catalogue = reading.catalogue().orElseThrow();
        var titles = catalogue.offers().stream()
                .map(offer -> offer.title().inFirstOf(List.of()))
                .toList();
        return catalogue.publishers().iterator().next().name().inFirstOf(List.of()) + " " + titles;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            var names = new HashSet<String>();
            all.forEach(path -> names.add(folder.relativize(path).toString()));
            return names;
        }
    }

    private static void publish(Path folder, Disk disk) {
        publish(folder, disk, CHANGE);
    }

    private static void publish(Path folder, Disk disk, Map<String, byte[]> files) {
        try {
            new Journal(folder, disk).publish(files);
        } catch (IOException | Killed e) {
            return;
        }
    }

    @Test
    void counts() throws IOException {
        var folder = oldCatalogue("c");

        new Journal(folder, new RealDisk()).publish(CHANGE);

        assertEquals(NEW, read(folder));
        assertFalse(names(folder).stream().anyMatch(name -> name.startsWith(".import/")), names(folder)::toString);
    }

    @ParameterizedTest
    @EnumSource
    void countsAsAWholeOrNotAtAllWhateverFails(Fault fault) throws IOException {
        var seen = new HashSet<String>();
        var disk = new FailingDisk(fault, 1);
        for (int k = 1; disk.hasFailed() || k == 1; k++) {
            var folder = oldCatalogue("c" + k);
            disk = new FailingDisk(fault, k);
            publish(folder, disk);
            var before = names(folder);
            var read = read(folder);
            seen.add(read);

            assertEquals(before, names(folder), "readers write nothing");
            assertTrue(Set.of(OLD, NEW).contains(read), read);
            new Journal(folder, new RealDisk()).recover();
            assertEquals(read, read(folder), "step " + k);
            new Journal(folder, new RealDisk()).publish(CHANGE);
            assertEquals(NEW, read(folder));
        }
        assertEquals(Set.of(OLD, NEW), seen);
    }

    /** Whoever is killed while putting things in order leaves them to the next one. */
    @Test
    void countsAsAWholeAlsoIfRecoveringIsKilled() throws IOException {
        var disk = new FailingDisk(Fault.KILLED, 1);
        for (int k = 1; disk.hasFailed() || k == 1; k++) {
            var folder = oldCatalogue("c" + k);
            publish(folder, new FailingDisk(Fault.KILLED, COUNTED));
            disk = new FailingDisk(Fault.KILLED, k);
            recover(folder, disk);
            assertEquals(NEW, read(folder), "step " + k);
        }
    }

    private static void recover(Path folder, Disk disk) throws IOException {
        try {
            new Journal(folder, disk).recover();
        } catch (Killed e) {
            assertEquals(NEW, read(folder));
        }
    }

    @Test
    void leavesNothingBehindWhenTheDiskIsFull() throws IOException {
        var folder = oldCatalogue("c");
        var before = names(folder);

        publish(folder, new FailingDisk(Fault.ONCE, 8));

        var after = names(folder);
        after.remove(".import");
        assertEquals(before, after);
        assertEquals(OLD, read(folder));
    }

    @Test
    void isRefusedBeforeItCountsIfSomethingIsInTheWay() throws IOException {
        var folder = oldCatalogue("c");
        Files.writeString(folder.resolve("offers/contoso"), "");

        assertThrows(FileAlreadyExistsException.class, () -> new Journal(folder, new RealDisk()).publish(CHANGE));
        assertFalse(Files.exists(folder.resolve(".import/committed")));
    }

    @Test
    void isNeverSeenInHalves() throws Exception {
        var folder = oldCatalogue("c");
        var back = Map.of(
                "publishers/contoso.yaml", bytes("id: contoso\nname: Contoso\n"),
                "offers/backup.yaml", bytes("id: contoso/backup\ntitle: Backup\ntype: saas\n"));
        var writer = new Thread(() -> {
            for (int round = 0; round < 20; round++) {
                publish(folder, new RealDisk(), CHANGE);
                publish(folder, new RealDisk(), back);
            }
        });
        writer.start();
        var seen = new HashSet<String>();
        while (writer.isAlive()) {
            seen.add(read(folder));
        }
        writer.join();

        assertTrue(Set.of(OLD, NEW, "Contoso [Backup, Watch]").containsAll(seen), seen::toString);
    }
}
