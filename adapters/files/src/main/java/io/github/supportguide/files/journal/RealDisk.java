package io.github.supportguide.files.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk that the Java runtime gives us. */
final class RealDisk implements Disk {
    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        if (Files.isDirectory(fileOrFolder)) {
            forceFolder(fileOrFolder);
        } else {
            try (var file = FileChannel.open(fileOrFolder, StandardOpenOption.WRITE)) {
                file.force(true);
            }
        }
    }

    /** Not every system opens folders; those that do not keep their names safe themselves. */
    private static void forceFolder(Path path) throws IOException {
        try (var folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        } catch (AccessDeniedException e) {
            return;
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }
}
