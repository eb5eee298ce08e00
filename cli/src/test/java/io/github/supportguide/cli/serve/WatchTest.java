package io.github.supportguide.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A watch")
class WatchTest {
    @TempDir
    Path folder;

    private Watch watch;
    private int told;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(folder.resolve("catalogue/offers"));
        Files.writeString(folder.resolve("catalogue/catalogue.yaml"), "a");
        watch = Watch.of(folder.resolve("catalogue"));
    }

    private void look() {
        watch.look(() -> told++);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve("catalogue").resolve(file), text);
    }

    private void assertTold(int times) {
        look();
        look();
        look();
        assertEquals(times, told);
    }

    @Test
    void saysNothingIfNothingChanged() {
        assertTold(0);
    }

    @Test
    void saysOnceThatAFileCame() throws IOException {
        write("offers/x.yaml", "a");

        assertTold(1);
    }

    @Test
    void saysThatAFileChangedOrWent() throws IOException {
        write("catalogue.yaml", "ab");
        assertTold(1);
        Files.delete(folder.resolve("catalogue/catalogue.yaml"));
        assertTold(2);
    }

    @Test
    void seesAFileThatTookThePlaceOfOneOfItsSizeAndTime() throws IOException {
        var file = folder.resolve("catalogue/catalogue.yaml");
        var time = Files.getLastModifiedTime(file);
        var other = Files.writeString(folder.resolve("other"), "b");
        Files.setLastModifiedTime(other, time);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertTold(1);
    }

    @Test
    void waitsUntilItIsQuiet() throws IOException {
        write("offers/x.yaml", "a");
        look();
        write("offers/x.yaml", "ab");
        look();
        write("offers/y.yaml", "a");
        look();
        assertEquals(0, told);

        assertTold(1);
    }

    @Test
    void doesNotCareAboutHiddenFiles() throws IOException {
        write(".x.yaml.swp", "a");
        Files.createDirectories(folder.resolve("catalogue/.git"));
        write(".git/index", "a");

        assertTold(0);
    }

    @Test
    void saysThatTheFolderWentAndThatItIsBack() throws IOException {
        Files.move(folder.resolve("catalogue"), folder.resolve("away"));
        assertTold(1);
        Files.move(folder.resolve("away"), folder.resolve("catalogue"));
        assertTold(2);
    }

    @Test
    void followsALinkToAnotherFolder() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("catalogue"));
        watch = Watch.of(link);
        Files.delete(link);
        Files.createDirectory(folder.resolve("next"));
        Files.createSymbolicLink(link, folder.resolve("next"));

        assertTold(1);
    }

    @Test
    void watchesAFileToo() throws IOException {
        watch = Watch.of(folder.resolve("catalogue/catalogue.yaml"));
        write("offers/x.yaml", "a");
        assertTold(0);
        write("catalogue.yaml", "abc");
        assertTold(1);
    }

    @Test
    void looksOnWhateverComesOfIt() throws Exception {
        var twice = new CountDownLatch(2);
        watch = Watch.of(folder.resolve("catalogue"), Duration.ofMillis(10));
        watch.start(() -> {
            twice.countDown();
            throw twice.getCount() == 1
                    ? new UncheckedIOException(new IOException("cannot read"))
                    : new IllegalStateException("a bug, in a test");
        });
        write("offers/x.yaml", "a");
        while (twice.getCount() == 2) {
            Thread.sleep(10);
        }
        write("offers/x.yaml", "ab");

        assertTrue(twice.await(30, TimeUnit.SECONDS));
    }
}
