package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.format.EntryKind;
import io.github.supportguide.offer.IdFault;
import io.github.supportguide.offer.OfferId;
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
import java.util.stream.Stream;

/**
 * Brings foreign records into the folder of a catalogue: one file for each publisher and offer. What people changed in
 * such a file, or keep elsewhere, is never overwritten; where the record says something else, it is refused.
 */
public final class CatalogueImport {
    private static final int LONGEST_NAME = 240;

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
        var fitting = offers.stream()
                .filter(this::fitsAFileName)
                .filter(offer -> hasItsPlace(offer, catalogue))
                .toList();
        publisherNames(fitting).forEach((id, name) -> addPublisher(id, name, catalogue));
        fitting.forEach(offer -> takeIn(offer, catalogue));
    }

    /** Letters other than Latin take several characters in the name of a file. */
    private boolean fitsAFileName(ForeignOffer offer) {
        for (var part : offer.id().inPaths().split("/")) {
            if (part.length() > LONGEST_NAME) {
                refuse(offer, FindingRule.BAD_ID, IdFault.TOO_LONG.code());
                return false;
            }
        }
        return true;
    }

    /** Not if something else lies where its file or its publisher’s would; that is not ours to overwrite. */
    private boolean hasItsPlace(ForeignOffer offer, Optional<Catalogue> catalogue) {
        var newOffer = catalogue.flatMap(it -> it.offer(offer.id())).isEmpty();
        var newPublisher =
                catalogue.flatMap(it -> it.publisher(offer.id().publisher())).isEmpty();
        var taken = newOffer && Files.exists(folder.resolve(fileOf(offer.id())))
                || newPublisher && Files.exists(folder.resolve(fileOf(offer.id().publisher())));
        if (taken) {
            refuse(offer, FindingRule.IMPORT_KEPT_BY_HAND);
        }
        return !taken;
    }

    private static Path fileOf(OfferId id) {
        return Path.of(EntryKind.OFFER.folder(), id.inPaths() + ".yaml");
    }

    private static Path fileOf(PublisherId id) {
        return Path.of(EntryKind.PUBLISHER.folder(), id.inPaths() + ".yaml");
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
            var vendor = RecordFiles.text(offer.publisher(), "name").orElse(id.toString());
            names.merge(id, vendor, (one, other) -> one.equals(other) ? one : id.toString());
        }
        return names;
    }

    private void addPublisher(PublisherId id, String name, Optional<Catalogue> catalogue) {
        if (catalogue.flatMap(it -> it.publisher(id)).isEmpty()) {
            write(fileOf(id), RecordFiles.publisher(id, name));
        }
    }

    private void takeIn(ForeignOffer offer, Optional<Catalogue> catalogue) {
        var file = fileOf(offer.id());
        var record = RecordFiles.offer(offer);
        var kept = catalogue.flatMap(it -> it.offer(offer.id()));
        var text = kept.isPresent() ? read(file) : Optional.<String>empty();
        if (kept.isEmpty()) {
            write(file, record);
            added++;
        } else if (RecordFiles.agree(offer, kept.get())
                || text.filter(it -> Stamp.isSameRecord(it, record)).isPresent()) {
            unchanged++;
        } else if (text.filter(Stamp::isUntouched).isPresent()) {
            write(file, record);
            changed++;
        } else {
            refuse(offer, FindingRule.IMPORT_KEPT_BY_HAND);
        }
    }

    private void refuse(ForeignOffer offer, FindingRule rule, String... more) {
        var details = Stream.concat(Stream.of(offer.id().toString()), Stream.of(more));
        findings.add(new Finding(rule, offer.place(), details.toList()));
        refused++;
    }

    private Optional<String> read(Path file) {
        var path = folder.resolve(file);
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
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
