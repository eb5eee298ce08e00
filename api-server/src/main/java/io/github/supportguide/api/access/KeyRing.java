package io.github.supportguide.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** The keys that count now, of a file that people change while the server runs. Safe to share between threads. */
public final class KeyRing {
    private final Path file;
    private final Clock clock;
    private byte[] read;
    private Optional<String> fault = Optional.empty();
    private volatile KeyFile keys;

    private KeyRing(Path file, Clock clock, byte[] read) throws InvalidKeyFile {
        this.file = file;
        this.clock = clock;
        this.read = read;
        this.keys = KeyFile.of(read);
    }

    /**
     * Reads a key file.
     *
     * @param clock tells which keys have expired
     * @throws InvalidKeyFile if anything in it is wrong; no server may start with it
     * @throws UncheckedIOException if it cannot be read
     */
    public static KeyRing open(Path file, Clock clock) throws InvalidKeyFile {
        try {
            return new KeyRing(file, clock, SmallFile.bytes(file, KeyFile.MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Reads the file again; tells what is wrong with it, if anything is, and keeps the old keys then. */
    synchronized Optional<String> refresh() {
        try {
            take(SmallFile.bytes(file, KeyFile.MOST_BYTES));
            return fault;
        } catch (IOException e) {
            return Optional.of(file.getFileName() + ": cannot be read any more");
        }
    }

    Optional<Caller> holder(String key) {
        return keys.entryOf(key).filter(entry -> entry.counts(clock.instant())).map(KeyEntry::caller);
    }

    private void take(byte[] now) {
        if (!Arrays.equals(now, read)) {
            read = now;
            fault = parse(now);
        }
    }

    private Optional<String> parse(byte[] now) {
        try {
            keys = KeyFile.of(now);
            return Optional.empty();
        } catch (InvalidKeyFile e) {
            return Optional.of(e.told(file));
        }
    }
}
