package io.github.supportguide.files;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.format.Entries;
import io.github.supportguide.files.format.Reading;
import io.github.supportguide.files.journal.PendingFiles;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.SourceFile;
import io.github.supportguide.guide.CatalogueCheck;
import io.github.supportguide.guide.CatalogueKeeping;
import io.github.supportguide.guide.Coverage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/**
 * A catalogue kept as YAML, JSON or JSON Lines in a folder: {@code catalogue.yaml}, and below {@code publishers},
 * {@code offers} and {@code notices} one object a file, or in bulk {@code offers.jsonl} and the like.
 */
@SecondaryAdapter
public final class CatalogueFolder implements CatalogueKeeping {
    private final Path folder;
    private final Map<String, byte[]> instead;

    public CatalogueFolder(Path folder) {
        this(folder, Map.of());
    }

    private CatalogueFolder(Path folder, Map<String, byte[]> instead) {
        this.folder = folder;
        this.instead = instead;
    }

    /**
     * The folder as it would be, missing or not, if files in it held something else.
     *
     * @param files what they would hold, by their names relative to the folder, with forward slashes
     */
    public static CatalogueFolder with(Path folder, Map<String, byte[]> files) {
        return new CatalogueFolder(folder, files);
    }

    @Override
    public CatalogueReading read() {
        return PendingFiles.steadily(folder, () -> read((file, node) -> {}));
    }

    /** Reads, and shows every object of a catalogue to somebody who needs to know where it is kept. */
    public CatalogueReading read(BiConsumer<CatalogueFile, Node> visitor) {
        var entries = new Entries(Reading.of(new Findings()));
        var catalogue = read(entries, visitor);
        var findings = entries.told().inOrder().stream().filter(finding -> !finding.isAdvice());
        return new CatalogueReading(catalogue, findings.toList());
    }

    @Override
    public CatalogueCheck check(LocalDate day) {
        return PendingFiles.steadily(folder, () -> checked(day));
    }

    private CatalogueCheck checked(LocalDate day) {
        var entries = new Entries(Reading.on(day, new Findings()));
        var catalogue = read(entries, (file, node) -> {});
        entries.advise();
        var coverage = catalogue.map(
                it -> Coverage.of(it, day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        coverage.ifPresent(entries::adviseOn);
        return new CatalogueCheck(new CatalogueReading(catalogue, entries.told().inOrder()), coverage);
    }

    private Optional<Catalogue> read(Entries entries, BiConsumer<CatalogueFile, Node> visitor) {
        var contents = new Contents();
        var findings = entries.findings();
        var files = files(findings);
        requireSettings(files, findings);
        for (var file : settingsFirst(files)) {
            read(file, entries, visitor, contents);
        }
        return entries.catalogue(contents.hash());
    }

    private List<CatalogueFile> files(Findings findings) {
        var files = new TreeMap<String, CatalogueFile>();
        instead.keySet().forEach(name -> files.put(name, new CatalogueFile(folder.resolve(name), name)));
        if (instead.isEmpty() || Files.exists(folder)) {
            CatalogueFiles.in(folder, findings).forEach(file -> files.put(file.name(), file));
        }
        return List.copyOf(files.values());
    }

    /** What holds for the whole catalogue has to be known before the rest is read. */
    private static List<CatalogueFile> settingsFirst(List<CatalogueFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(file -> !file.isSettings()))
                .toList();
    }

    private static void requireSettings(List<CatalogueFile> files, Findings findings) {
        if (files.stream().filter(CatalogueFile::isSettings).count() != 1) {
            findings.add(FindingRule.NO_CATALOGUE, Place.startOf(CatalogueFile.SETTINGS.get(0)));
        }
    }

    private void read(CatalogueFile file, Entries entries, BiConsumer<CatalogueFile, Node> visitor, Contents contents) {
        var kind = file.kind();
        var findings = entries.findings();
        if (file.isSettings()) {
            eachObject(file, contents, findings, Function.identity(), entries::addSettings);
        } else if (kind.isPresent() && file.syntax().isPresent()) {
            eachObject(file, contents, findings, node -> entries.read(kind.get(), node), entry -> {
                visitor.accept(file, entry.node());
                entries.keep(entry);
            });
        } else if (kind.isPresent() || file.isAtTheTop() && file.syntax().isPresent()) {
            findings.add(FindingRule.UNREAD_FILE, Place.startOf(file.name()));
        }
    }

    private <T> void eachObject(
            CatalogueFile file, Contents contents, Findings findings, Function<Node, T> read, Consumer<T> taker) {
        try (var in = contents.adding(open(file))) {
            new SourceFile(file.name(), findings).eachObject(file.syntax().orElseThrow(), in, read, taker);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path(), e);
        }
    }

    private InputStream open(CatalogueFile file) throws IOException {
        var bytes = instead.get(file.name());
        return bytes == null ? openOnDisk(file) : new ByteArrayInputStream(bytes);
    }

    /** What an import has written aside may have moved to its place meanwhile. */
    private InputStream openOnDisk(CatalogueFile file) throws IOException {
        try {
            return Files.newInputStream(file.path());
        } catch (NoSuchFileException e) {
            return Files.newInputStream(folder.resolve(file.name()));
        }
    }
}
