package io.github.supportguide.files;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
            return below(folder.toRealPath(), findings);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("cannot read " + folder, e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static List<CatalogueFile> below(Path folder, Findings findings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !isHidden(folder.relativize(path)))
                    .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> CatalogueFile.in(folder, path))
                    .sorted(Comparator.comparing(CatalogueFile::name))
                    .filter(file -> isRegular(file, findings))
                    .toList();
        }
    }

    private static boolean isRegular(CatalogueFile file, Findings findings) {
        var regular = Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS);
        if (!regular) {
            findings.add(FindingRule.NOT_A_FILE, Place.startOf(file.name()));
        }
        return regular;
    }

    private static boolean isHidden(Path file) {
        for (var part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
