package io.github.supportguide.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that count now, of a file that people change while the server runs. When somebody shows a key and nobody has looked
 * for two seconds, the file is read again; one that cannot count is logged, and the keys from before count on. Safe to share
 * between threads.
 */
public final class KeyRing {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Path file;
    private final Clock clock;
    private byte[] read;
    private Optional<String> flaw = Optional.empty();
    private Optional<String> told = Optional.empty();
    private volatile Instant looked;
    private volatile KeyFile keys;

    private KeyRing(Path file, Clock clock, byte[] read) {
        this.file = file;
        this.clock = clock;
        this.read = read;
        this.looked = clock.instant();
        this.keys = KeyFile.of(file, read);
    }

    /**
     * Reads a key file.
     *
     * @param clock tells which keys have expired
     * @throws InvalidKeyFile if anything in it is wrong; no server may start with it
     * @throws UncheckedIOException if it cannot be read
     */
    public static KeyRing open(Path file, Clock clock) {
        try {
            return new KeyRing(file, clock, SmallFile.bytes(file, KeyFile.MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Reads the file again; tells what is wrong with it, if anything is. */
    synchronized Optional<String> refresh() {
        looked = clock.instant();
        var now = look();
        if (!now.equals(told)) {
            told = now;
            now.ifPresent(wrong -> LOG.error("the keys from before count on: {}", wrong));
        }
        return now;
    }

    Optional<Caller> holder(String key) {
        if (isTimeToLook()) {
            refresh();
        }
        return keys.entryOf(key).filter(entry -> entry.counts(clock.instant())).map(KeyEntry::caller);
    }

    /** Whichever way the clock was set. */
    private boolean isTimeToLook() {
        return Duration.between(looked, clock.instant()).abs().compareTo(LOOK_EVERY) >= 0;
    }

    private Optional<String> look() {
        try {
            take(SmallFile.bytes(file, KeyFile.MOST_BYTES));
            return flaw;
        } catch (IOException e) {
            return Optional.of(file.getFileName() + ": cannot be read any more");
        }
    }

    private void take(byte[] now) {
        if (!Arrays.equals(now, read)) {
            read = now;
            flaw = parse(now);
        }
    }

    private Optional<String> parse(byte[] now) {
        try {
            keys = KeyFile.of(file, now);
            return Optional.empty();
        } catch (InvalidKeyFile e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
