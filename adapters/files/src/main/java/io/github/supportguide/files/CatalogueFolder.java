package io.github.supportguide.files;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.CatalogueSource;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.format.Entries;
import io.github.supportguide.files.format.Reading;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/**
 * A catalogue kept as YAML, JSON or JSON Lines in a folder: {@code catalogue.yaml}, and below {@code publishers},
 * {@code offers} and {@code notices} one object a file, or in bulk {@code offers.jsonl} and the like.
 */
@SecondaryAdapter
public final class CatalogueFolder implements CatalogueSource {
    private final Path folder;

    public CatalogueFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public CatalogueReading read() {
        var entries = new Entries(Reading.of(new Findings()));
        var catalogue = read(entries);
        var findings = entries.told().inOrder().stream().filter(finding -> !finding.isAdvice());
        return new CatalogueReading(catalogue, findings.toList());
    }

    @Override
    public CatalogueReading check(LocalDate day) {
        var entries = new Entries(Reading.on(day, new Findings()));
        var catalogue = read(entries);
        entries.advise();
        return new CatalogueReading(catalogue, entries.told().inOrder());
    }

    private Optional<Catalogue> read(Entries entries) {
        var contents = new Contents();
        var findings = entries.findings();
        var files = CatalogueFiles.in(folder, findings);
        requireSettings(files, findings);
        for (var file : settingsFirst(files)) {
            read(file, entries, contents, findings);
        }
        return entries.catalogue(contents.hash());
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

    private static void read(CatalogueFile file, Entries entries, Contents contents, Findings findings) {
        var kind = file.kind();
        if (file.isSettings()) {
            eachObject(file, contents, findings, entries::addSettings);
        } else if (kind.isPresent() && file.syntax().isPresent()) {
            eachObject(file, contents, findings, node -> entries.add(kind.get(), node));
        } else if (kind.isPresent() || file.isAtTheTop() && file.syntax().isPresent()) {
            findings.add(FindingRule.UNREAD_FILE, Place.startOf(file.name()));
        }
    }

    private static void eachObject(CatalogueFile file, Contents contents, Findings findings, Consumer<Node> taker) {
        try (var in = contents.adding(Files.newInputStream(file.path()))) {
            new SourceFile(file.name(), findings).eachObject(file.syntax().orElseThrow(), in, taker);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path(), e);
        }
    }
}
