package io.github.supportguide.cli.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a folder or a file looks from outside: what is in it, how large and since when. Hidden files do not count.
 *
 * @param files from name to size, time and identity; empty if it cannot be looked at
 */
record FolderState(Map<Path, String> files) {

    static FolderState of(Path path) {
        var files = new TreeMap<Path, String>();
        try {
            Files.walkFileTree(path.toRealPath(), new Looking(files));
            return new FolderState(files);
        } catch (IOException e) {
            return new FolderState(Map.of());
        }
    }

    private static final class Looking extends SimpleFileVisitor<Path> {
        private final Map<Path, String> files;
        private @Nullable Path top;

        Looking(Map<Path, String> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (top != null && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            top = top == null ? folder : top;
            files.put(folder, String.valueOf(attributes.fileKey()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (top == null || !isHidden(file)) {
                files.put(file, attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException fault) throws IOException {
            return top != null && isHidden(path) ? FileVisitResult.CONTINUE : super.visitFileFailed(path, fault);
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
