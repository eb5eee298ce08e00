package io.github.supportguide.files;

import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.CatalogueSource;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.format.Entries;
import io.github.supportguide.files.format.EntryKind;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Json;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.SourceText;
import io.github.supportguide.files.syntax.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/**
 * A catalogue kept as YAML, JSON or JSON Lines in a folder: {@code catalogue.yaml}, and below {@code publishers},
 * {@code offers} and {@code notices} one object a file, or in bulk {@code offers.jsonl} and the like.
 */
@SecondaryAdapter
public final class CatalogueFolder implements CatalogueSource {
    private static final int LARGEST_FILE = 1_000_000;
    private static final int LARGEST_BULK = 50_000_000;
    private static final List<String> SETTINGS = List.of("catalogue.yaml", "catalogue.yml", "catalogue.json");

    private final Path folder;

    public CatalogueFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public CatalogueReading read() {
        var findings = new Findings();
        var entries = new Entries(findings);
        var contents = new Contents();
        for (var file : files()) {
            read(file, entries, contents, findings);
        }
        requireSettings(findings);
        var catalogue = entries.catalogue(contents.hash());
        return new CatalogueReading(catalogue, findings.inOrder());
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException("cannot read " + folder, new NoSuchFileException(folder.toString()));
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !isHidden(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static boolean isHidden(Path file) {
        for (var part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void requireSettings(Findings findings) {
        if (SETTINGS.stream().filter(name -> Files.exists(folder.resolve(name))).count() != 1) {
            findings.add(FindingRule.NO_CATALOGUE, Place.startOf(SETTINGS.get(0)));
        }
    }

    private void read(Path file, Entries entries, Contents contents, Findings findings) {
        var name = slashed(file);
        if (SETTINGS.contains(name)) {
            node(file, contents, findings).ifPresent(entries::addSettings);
            return;
        }
        var kind = kindOf(file);
        if (kind.isEmpty() && file.getNameCount() == 1 && (isRead(name) || name.endsWith(".jsonl"))) {
            findings.add(FindingRule.UNREAD_FILE, Place.startOf(name));
        }
        kind.ifPresent(known -> read(file, known, entries, contents, findings));
    }

    private void read(Path file, EntryKind kind, Entries entries, Contents contents, Findings findings) {
        var name = slashed(file);
        if (name.endsWith(".jsonl")) {
            lines(file, kind, entries, contents, findings);
        } else if (isRead(name)) {
            node(file, contents, findings).ifPresent(node -> entries.add(kind, node));
        } else {
            findings.add(FindingRule.UNREAD_FILE, Place.startOf(name));
        }
    }

    /** By the folder at the top, or the name of a file of JSON lines there. */
    private static Optional<EntryKind> kindOf(Path file) {
        var top = file.getName(0).toString();
        var stem = file.getNameCount() == 1 && top.endsWith(".jsonl") ? top.replace(".jsonl", "") : "";
        return Arrays.stream(EntryKind.values())
                .filter(kind -> file.getNameCount() > 1
                        ? kind.folder().equals(top)
                        : kind.folder().equals(stem))
                .findFirst();
    }

    private static boolean isRead(String name) {
        return name.endsWith(".json") || isYaml(name);
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private Optional<Node> node(Path file, Contents contents, Findings findings) {
        var name = slashed(file);
        return bytes(file, LARGEST_FILE, contents, findings)
                .flatMap(bytes -> SourceText.decode(name, bytes, findings))
                .flatMap(text -> isYaml(name)
                        ? Yaml.read(name, text, findings)
                        : Json.read(name, text.getBytes(StandardCharsets.UTF_8), findings));
    }

    private void lines(Path file, EntryKind kind, Entries entries, Contents contents, Findings findings) {
        var name = slashed(file);
        bytes(file, LARGEST_BULK, contents, findings)
                .flatMap(bytes -> SourceText.decode(name, bytes, findings))
                .ifPresent(text -> {
                    var number = 0;
                    for (var line : text.split("\n", -1)) {
                        number++;
                        if (!line.isBlank()) {
                            Json.read(name, number, line.getBytes(StandardCharsets.UTF_8), findings)
                                    .ifPresent(node -> entries.add(kind, node));
                        }
                    }
                });
    }

    private Optional<byte[]> bytes(Path file, int largest, Contents contents, Findings findings) {
        var path = folder.resolve(file.toString());
        try {
            if (Files.size(path) > largest) {
                findings.add(FindingRule.LIMIT, Place.startOf(slashed(file)), String.valueOf(largest));
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(path);
            contents.add(bytes);
            return Optional.of(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
