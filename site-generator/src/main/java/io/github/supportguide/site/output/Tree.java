package io.github.supportguide.site.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** A folder with all that is in it. Links are never followed. */
record Tree(Path root) {

    boolean isEmpty() throws IOException {
        try (var children = Files.list(root)) {
            return children.findAny().isEmpty();
        }
    }

    /** Everything but folders, from the root, with slashes. */
    List<String> files() throws IOException {
        try (var everything = Files.walk(root)) {
            return everything
                    .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> root.relativize(path).toString().replace(File.separatorChar, '/'))
                    .toList();
        }
    }

    /** The files directly in it; none if it does not exist. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var children = Files.list(root)) {
            return children.filter(child -> Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS))
                    .map(child -> child.getFileName().toString())
                    .toList();
        }
    }

    void delete(Disk disk) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                disk.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
