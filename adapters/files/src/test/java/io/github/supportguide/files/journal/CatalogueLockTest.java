package io.github.supportguide.files.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The lock on a catalogue")
@Timeout(60)
class CatalogueLockTest {
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path path;

    private Path folder() {
        return path.resolve("catalogue");
    }

    @Test
    void isHeldByOne() throws IOException {
        try (var first = CatalogueLock.on(folder(), SHORT)) {
            var fault = assertThrows(IOException.class, () -> CatalogueLock.on(folder(), SHORT));

            assertEquals("another import is working on it", fault.getMessage());
            first.journal().recover();
        }
    }

    @Test
    void isWaitedFor() throws Exception {
        var first = CatalogueLock.on(folder(), SHORT);
        var second = CompletableFuture.supplyAsync(() -> lock(LONG));
        Thread.sleep(200);
        assertFalse(second.isDone());
        first.close();

        second.get().close();
    }

    private CatalogueLock lock(Duration patience) {
        try {
            return CatalogueLock.on(folder(), patience);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leavesNoTrace() throws IOException {
        CatalogueLock.on(folder(), SHORT).close();

        assertFalse(Files.exists(folder()));
    }

    @Test
    void leavesAFolderThatWasThere() throws IOException {
        Files.createDirectories(folder());
        CatalogueLock.on(folder(), SHORT).close();

        assertTrue(Files.isDirectory(folder()));
        assertFalse(Files.exists(folder().resolve(".import")));
    }

    @Test
    void isNotLedElsewhereByALink() throws IOException {
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve(".import"), path);

        assertThrows(FileAlreadyExistsException.class, () -> CatalogueLock.on(folder(), SHORT));
    }

    @Test
    void isHeldByOneHoweverManyWantIt() {
        var holders = new AtomicInteger();
        var most = new AtomicInteger();

        IntStream.range(0, 40).parallel().forEach(one -> {
            try (var lock = CatalogueLock.on(folder(), LONG)) {
                most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                lock.journal().recover();
                holders.decrementAndGet();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertEquals(1, most.get());
    }
}
