package io.github.supportguide.cli.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * What a file will be: written beside it, under its name and {@code .lock}, which keeps others away meanwhile; then put in its
 * place at once, with the owner, group and permissions of the old one. A new file is its owner’s alone.
 */
final class NextFile implements AutoCloseable {
    private final Path file;
    private final Path lock;
    private final FileChannel channel;
    private boolean isInPlace;

    private NextFile(Path file, Path lock, FileChannel channel) {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
    }

    /** @throws java.nio.file.FileAlreadyExistsException if somebody else is at it; names the file that says so */
    static NextFile of(Path file) throws IOException {
        var lock = file.resolveSibling(file.getFileName() + ".lock");
        var options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        return new NextFile(file, lock, FileChannel.open(lock, options, ownersAlone(file)));
    }

    /** What stands in the file now. */
    byte[] old() throws IOException {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is not a file");
        }
        return Files.readAllBytes(file);
    }

    /** Returns when it would survive a power cut. */
    void put(byte[] bytes) throws IOException {
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
        if (Files.exists(file)) {
            keepAttributes();
        }
        Files.move(lock, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        isInPlace = true;
        forceName();
    }

    /** What bears the name of the lock after the file was put in its place is another’s. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!isInPlace) {
            Files.deleteIfExists(lock);
        }
    }

    private static FileAttribute<?>[] ownersAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private void keepAttributes() throws IOException {
        var from = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var to = Files.getFileAttributeView(lock, PosixFileAttributeView.class);
        if (from == null || to == null) {
            return;
        }
        var old = from.readAttributes();
        if (!to.getOwner().equals(old.owner())) {
            to.setOwner(old.owner());
        }
        if (!to.readAttributes().group().equals(old.group())) {
            to.setGroup(old.group());
        }
        to.setPermissions(old.permissions());
    }

    /** Not every system opens folders; those that do not keep their names safe themselves. */
    private void forceName() throws IOException {
        try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (AccessDeniedException e) {
            return;
        }
    }
}
