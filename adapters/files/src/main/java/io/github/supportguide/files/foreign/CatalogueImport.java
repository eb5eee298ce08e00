package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.format.EntryKind;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.PublisherId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings foreign records into the folder of a catalogue: one file for each publisher and offer. What people changed in
 * such a file, or keep elsewhere, is never overwritten; where the record says something else, it is refused.
 */
public final class CatalogueImport {
    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int refused;

    private CatalogueImport(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes the records in; a folder that is missing or empty becomes a catalogue.
     *
     * @throws UncheckedIOException if the folder cannot be read or written
     */
    public static ImportReport into(Path folder, ForeignRecords records) {
        var importing = new CatalogueImport(folder);
        importing.findings.addAll(records.findings());
        importing.refused = records.refused();
        importing.takeIn(records.offers());
        return new ImportReport(
                importing.added, importing.changed, importing.unchanged, importing.refused, importing.findings);
    }

    private void takeIn(List<ForeignOffer> offers) {
        var reading = existing();
        if (reading.isPresent() && reading.get().catalogue().isEmpty()) {
            findings.addAll(reading.get().findings());
            refused += offers.size();
            return;
        }
        var catalogue = reading.flatMap(CatalogueReading::catalogue);
        if (catalogue.isEmpty()) {
            write(Path.of("catalogue.yaml"), RecordFiles.settings());
        }
        publisherNames(offers).forEach((id, name) -> addPublisher(id, name, catalogue));
        offers.forEach(offer -> takeIn(offer, catalogue));
    }

    private Optional<CatalogueReading> existing() {
        if (!Files.exists(folder) || isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CatalogueFolder(folder).read());
    }

    private boolean isEmpty() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /** A publisher is called what all its records call the vendor; where they differ, by its id. */
    private static Map<PublisherId, String> publisherNames(List<ForeignOffer> offers) {
        var names = new TreeMap<PublisherId, String>();
        for (var offer : offers) {
            var id = offer.id().publisher();
            var vendor = offer.vendor().orElse(id.toString());
            names.merge(id, vendor, (one, other) -> one.equals(other) ? one : id.toString());
        }
        return names;
    }

    private void addPublisher(PublisherId id, String name, Optional<Catalogue> catalogue) {
        if (catalogue.flatMap(it -> it.publisher(id)).isEmpty()) {
            write(Path.of(EntryKind.PUBLISHER.folder(), id.inPaths() + ".yaml"), RecordFiles.publisher(id, name));
        }
    }

    private void takeIn(ForeignOffer offer, Optional<Catalogue> catalogue) {
        var file = Path.of(EntryKind.OFFER.folder(), offer.id().inPaths() + ".yaml");
        var kept = catalogue.flatMap(it -> it.offer(offer.id()));
        if (kept.isEmpty()) {
            write(file, RecordFiles.offer(offer));
            added++;
        } else if (RecordFiles.agree(offer, kept.get())) {
            unchanged++;
        } else if (isAsImported(file, kept.get())) {
            write(file, RecordFiles.offer(offer));
            changed++;
        } else {
            findings.add(new Finding(
                    FindingRule.IMPORT_KEPT_BY_HAND,
                    offer.place(),
                    List.of(offer.id().toString())));
            refused++;
        }
    }

    /** Whether nobody has touched the file since an import wrote it. */
    private boolean isAsImported(Path file, Offer kept) {
        var path = folder.resolve(file);
        try {
            return Files.isRegularFile(path) && Files.readString(path).equals(RecordFiles.offer(kept));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private void write(Path file, String text) {
        var path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            var aside = path.resolveSibling("." + path.getFileName() + ".tmp");
            Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
