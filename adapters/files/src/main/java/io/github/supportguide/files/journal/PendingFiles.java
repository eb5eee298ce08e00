package io.github.supportguide.files.journal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** For readers, who write nothing: the files of a folder that count already but are not in their places yet. */
public final class PendingFiles {
    private static final int TRIES = 10;

    private PendingFiles() {}

    /**
     * Where the contents of files lie, by the names of the files in the folder.
     *
     * @throws IOException if they cannot be read
     */
    public static Map<String, Path> in(Path folder) throws IOException {
        var committed = Journal.committedIn(folder);
        if (!Files.isDirectory(committed, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        var pending = new HashMap<String, Path>();
        Files.walkFileTree(committed, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    var name = committed.relativize(path).toString();
                    pending.put(name.replace(File.separatorChar, '/'), path);
                }
                return FileVisitResult.CONTINUE;
            }

            // it has just moved to its place
            @Override
            public FileVisitResult visitFileFailed(Path path, IOException fault) throws IOException {
                if (fault instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw fault;
            }
        });
        return pending;
    }

    /** Reads a folder once more if an import changed it on the way, so that nobody sees a half of it. */
    public static <T> T steadily(Path folder, Supplier<T> reading) {
        for (int tries = 1; tries < TRIES; tries++) {
            var before = state(folder);
            var result = attempt(folder, reading, before);
            if (result.isPresent() && state(folder).equals(before)) {
                return result.get();
            }
        }
        return reading.get();
    }

    private static <T> Optional<T> attempt(Path folder, Supplier<T> reading, List<Object> before) {
        try {
            return Optional.of(reading.get());
        } catch (UncheckedIOException e) {
            if (state(folder).equals(before)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** An import comes and goes with its hidden folder. */
    private static List<Object> state(Path folder) {
        var committed = Files.exists(Journal.committedIn(folder));
        return List.of(changed(folder), changed(folder.resolve(Journal.HOME)), committed);
    }

    private static Optional<FileTime> changed(Path folder) {
        try {
            return Optional.of(Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
