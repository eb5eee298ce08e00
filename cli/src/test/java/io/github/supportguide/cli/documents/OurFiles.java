package io.github.supportguide.cli.documents;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every file that people write here, by its path from the top of the project. */
final class OurFiles {
    static final Path ROOT = Path.of("..");

    private static final Pattern PROFILE = Pattern.compile("(?s)<profile>.*?<id>([\\w-]+)</id>");

    /** What is made, and what belongs to tools. */
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules", ".site.releases");

    private final List<Path> files;

    private OurFiles(List<Path> files) {
        this.files = files;
    }

    static OurFiles find() throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(ROOT.relativize(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return new OurFiles(files.stream().sorted().toList());
    }

    List<Path> pages() {
        return files.stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> file.getNameCount() == 1 || file.startsWith("docs"))
                .toList();
    }

    /** The names of all files, without their folders. */
    Set<String> names() {
        return files.stream().map(file -> file.getFileName().toString()).collect(toCollection(TreeSet::new));
    }

    /** The names of all types that have a file of their own. */
    Set<String> types() {
        return names().stream()
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .collect(toCollection(TreeSet::new));
    }

    /** What Maven can be asked for by {@code -P}. */
    Set<String> profiles() {
        return files.stream()
                .filter(file -> file.endsWith("pom.xml"))
                .flatMap(file -> PROFILE.matcher(read(file)).results())
                .map(profile -> profile.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> foldersAtTheTop() {
        return files.stream()
                .filter(file -> file.getNameCount() > 1)
                .map(file -> file.getName(0).toString())
                .collect(toCollection(TreeSet::new));
    }
}
