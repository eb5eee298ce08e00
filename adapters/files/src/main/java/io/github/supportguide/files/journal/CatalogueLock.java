package io.github.supportguide.files.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps others from changing a catalogue at the same time. The operating system frees it when its holder dies; the file
 * goes away with the lock.
 */
public final class CatalogueLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 20;

    /** Some systems let nobody read what is locked. */
    private static final long BEYOND_THE_NAME = 1 << 20;

    private final Path folder;
    private final boolean isNewFolder;
    private final Path file;
    private final FileChannel channel;

    private CatalogueLock(Path folder, boolean isNewFolder, Path file, FileChannel channel) {
        this.folder = folder;
        this.isNewFolder = isNewFolder;
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks a folder, which is made if it is missing.
     *
     * @param patience how long to wait for another holder
     * @throws IOException if the folder cannot be written, or the other one takes longer
     */
    public static CatalogueLock on(Path folder, Duration patience) throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        var isNew = !Files.exists(folder);
        var lock = attempt(folder, isNew);
        while (lock.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("another import is working on it");
            }
            pause();
            lock = attempt(folder, isNew);
        }
        return lock.get();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another import is working on it", e);
        }
    }

    private static Optional<CatalogueLock> attempt(Path folder, boolean isNew) throws IOException {
        var home = folder.resolve(Journal.HOME);
        var file = home.resolve("lock");
        try {
            makeFolder(folder);
            refuseLink(home);
            makeFolder(home);
            return held(file).map(channel -> new CatalogueLock(folder, isNew, file, channel));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileChannel> held(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var isHeld = false;
        try {
            isHeld = holds(channel, file);
        } finally {
            if (!isHeld) {
                channel.close();
            }
        }
        return isHeld ? Optional.of(channel) : Optional.empty();
    }

    /** Others may be removing it at the same time. */
    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /** A link would lead everything that is written aside to somewhere else. */
    private static void refuseLink(Path home) throws IOException {
        if (Files.isSymbolicLink(home)) {
            throw new FileAlreadyExistsException(home.toString());
        }
    }

    /** The last holder may have removed the file that was just opened; then the lock is on nothing. */
    private static boolean holds(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock(BEYOND_THE_NAME, 1, false) == null) {
                return false;
            }
        } catch (OverlappingFileLockException e) {
            return false;
        }
        var name = UUID.randomUUID().toString();
        channel.truncate(0).write(ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)));
        return Files.exists(file) && Files.readString(file).equals(name);
    }

    /** Through which the folder changes while the lock is held. */
    public Journal journal() {
        return new Journal(folder, new RealDisk());
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            remove(file);
            remove(Objects.requireNonNull(file.getParent()));
            if (isNewFolder) {
                remove(folder);
            }
        }
    }

    /** A folder that holds something stays; so does what the system does not let go. */
    private static void remove(Path path) throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (FileSystemException e) {
            return;
        }
    }
}
