package io.github.supportguide.cli.serve;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a folder or a file from time to time, and says so when it changed. Editors write in bursts, so it waits until
 * two looks in a row saw the same.
 */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Path path;
    private final Duration every;
    private FolderState told;
    private FolderState seen;

    private Watch(Path path, Duration every) {
        this.path = path;
        this.every = every;
        this.told = FolderState.of(path);
        this.seen = told;
    }

    /** Remembers what is there now. Begin before it is read, and no change gets lost. */
    static Watch of(Path path) {
        return of(path, EVERY);
    }

    static Watch of(Path path, Duration every) {
        return new Watch(path, every);
    }

    /** Looks as long as the program runs. */
    void start(Runnable changed) {
        var thread = new Thread(() -> lookOn(changed), "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void lookOn(Runnable changed) {
        try {
            while (true) {
                Thread.sleep(every.toMillis());
                look(changed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once. */
    void look(Runnable changed) {
        var now = FolderState.of(path);
        if (now.equals(seen) && !now.equals(told)) {
            told = now;
            tell(changed);
        }
        seen = now;
    }

    private static void tell(Runnable changed) {
        try {
            changed.run();
        } catch (UncheckedIOException e) {
            LOG.debug("told already", e);
        } catch (RuntimeException e) {
            LOG.error("a fault of ours", e);
        }
    }
}
