package io.github.supportguide.files;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.journal.PendingFiles;
import io.github.supportguide.files.syntax.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds the files of a catalogue. Hidden ones are nobody’s business; links and devices are told and left alone. */
public final class CatalogueFiles {
    private CatalogueFiles() {}

    /**
     * The files in a folder, by their names.
     *
     * @throws UncheckedIOException if there is no such folder, or it cannot be read
     */
    public static List<CatalogueFile> in(Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException("cannot read " + folder, new NoSuchFileException(folder.toString()));
        }
        try {
            var files = new TreeMap<String, CatalogueFile>();
            var pending = PendingFiles.in(folder);
            visible(folder.toRealPath()).stream()
                    .filter(file -> isRegular(file, findings))
                    .forEach(file -> files.put(file.name(), file));
            pending.forEach((name, path) -> files.put(name, new CatalogueFile(path, name)));
            return List.copyOf(files.values());
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("cannot read " + folder, e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static List<CatalogueFile> visible(Path folder) throws IOException {
        var visible = new ArrayList<CatalogueFile>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return isHidden(folder, path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (!isHidden(folder, path)) {
                    visible.add(CatalogueFile.in(folder, path));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException fault) throws IOException {
                return isHidden(folder, path) ? FileVisitResult.CONTINUE : super.visitFileFailed(path, fault);
            }
        });
        return visible;
    }

    private static boolean isRegular(CatalogueFile file, Findings findings) {
        var regular = Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS);
        if (!regular) {
            findings.add(FindingRule.NOT_A_FILE, Place.startOf(file.name()));
        }
        return regular;
    }

    private static boolean isHidden(Path folder, Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }
}
