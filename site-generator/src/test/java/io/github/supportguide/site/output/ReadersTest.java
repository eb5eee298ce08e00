package io.github.supportguide.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Readers of a site that is published again and again")
class ReadersTest {
    private static final int PUBLISHES = 20;
    private static final int READERS = 4;
    private static final int PAGES = 20;

    @TempDir
    Path folder;

    private final AtomicIntegerArray read = new AtomicIntegerArray(READERS);
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    @Timeout(120)
    void alwaysFindEachPageWithItsStyle() throws Exception {
        var site = folder.resolve("site");
        publish(site, 0);
        var pool = Executors.newFixedThreadPool(READERS);
        try {
            var readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> pool.submit(() -> read(site, reader)))
                    .toList();
            for (int build = 1; build <= PUBLISHES; build++) {
                publish(site, build);
                awaitReaders(readers);
            }
            over.set(true);
            for (var reader : readers) {
                reader.get();
            }
        } finally {
            over.set(true);
            pool.shutdownNow();
        }
        assertEquals("build" + PUBLISHES, Build.readAll(site));
    }

    private static void publish(Path site, int build) {
        new SiteFolder(site).replaceBy(new Build("build" + build, PAGES)::write);
    }

    /** Ends with a failure if a page is missing or not whole, or its style is not there. */
    private Void read(Path site, int reader) throws IOException {
        for (int page = 0; !over.get(); page = (page + 1) % PAGES) {
            Build.read(site, "en/" + page + "/index.html");
            read.incrementAndGet(reader);
        }
        return null;
    }

    /** A page that somebody has open may be one release old, and not older. */
    private void awaitReaders(List<Future<Void>> readers) throws InterruptedException {
        for (int reader = 0; reader < READERS; reader++) {
            var before = read.get(reader);
            while (read.get(reader) == before && !readers.get(reader).isDone()) {
                Thread.sleep(1);
            }
        }
    }
}
