package io.github.supportguide.files.foreign;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files that a source stands for. A source is a file or a folder that somebody named; it may be a link. Links below
 * it are not followed: they, pipes and devices are handed over like files, and whoever opens them is refused.
 */
final class SourceFiles {
    private SourceFiles() {}

    /**
     * The file itself if the source is one; else those in the folder, however deep, by their names.
     *
     * @param wanted tells by its own name whether a file in the folder holds records
     * @throws UncheckedIOException if the source is neither file nor folder, or cannot be read
     */
    static List<ForeignFile> of(Path source, Predicate<String> wanted) {
        try {
            if (!Files.exists(source)) {
                throw new NoSuchFileException(source.toString());
            }
            var real = source.toRealPath();
            if (Files.isRegularFile(real)) {
                return List.of(new ForeignFile(real, source.getFileName().toString()));
            }
            return below(real, wanted);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("cannot read " + source, e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source, e);
        }
    }

    private static List<ForeignFile> below(Path folder, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("neither a file nor a folder");
        }
        try (var all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> wanted.test(path.getFileName().toString()) || Files.isDirectory(path))
                    .map(path -> new ForeignFile(path, name(folder, path)))
                    .sorted(Comparator.comparing(ForeignFile::name))
                    .toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
