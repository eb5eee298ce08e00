package io.github.supportguide.files.merge;

import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.CatalogueFiles;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.edit.ObjectText;
import io.github.supportguide.files.foreign.ForeignOffer;
import io.github.supportguide.files.foreign.ForeignRecords;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.IdFault;
import io.github.supportguide.offer.PublisherId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an import would write into a folder. */
final class ImportPlan {
    private static final String SETTINGS = "catalogue.yaml";

    private final Path folder;
    private final Tally tally;
    private final KeptObjects kept;
    private final KeptTexts texts = new KeptTexts();
    private final PublisherRecords publishers = new PublisherRecords();
    private final IdsInUse ids;
    private final Map<String, byte[]> files = new TreeMap<>();

    private ImportPlan(Path folder, ForeignRecords records) {
        this.folder = folder;
        this.tally = new Tally(records);
        this.kept = new KeptObjects(records.offers());
        this.ids = new IdsInUse(kept);
    }

    /** Compares the records with what the folder holds; nothing is written. */
    static ImportPlan of(Path folder, ForeignRecords records) {
        var plan = new ImportPlan(folder, records);
        var existing = plan.existing();
        if (existing.isPresent() && existing.get().catalogue().isEmpty()) {
            plan.tally.refuseAll(existing.get().findings());
        } else {
            records.offers().forEach(plan::take);
            plan.publishers.each(plan::take);
            plan.files.putAll(plan.texts.changed());
            plan.complete(existing.isEmpty());
        }
        return plan;
    }

    /** The new contents of files, by their names; none if everything stays as it is. */
    Map<String, byte[]> files() {
        return files;
    }

    ImportReport report() {
        return tally.report();
    }

    private Optional<CatalogueReading> existing() {
        var findings = new Findings();
        var isEmpty = !Files.exists(folder)
                || CatalogueFiles.in(folder, findings).isEmpty()
                        && findings.inOrder().isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(new CatalogueFolder(folder).read(kept));
    }

    /** Whatever is written has to be a catalogue afterwards. */
    private void complete(boolean isNew) {
        if (files.isEmpty()) {
            return;
        }
        if (isNew) {
            write(SETTINGS, RecordFiles.settings());
        }
        var result = CatalogueFolder.with(folder, files).read();
        if (result.catalogue().isEmpty()) {
            files.clear();
            tally.refuseAll(result.findings());
        }
    }

    private void take(ForeignOffer offer) {
        var first = ids.broughtBefore(offer);
        if (first.isPresent()) {
            tally.refused(
                    offer, FindingRule.IMPORT_DUPLICATE, first.get().place().file());
            return;
        }
        var errors = offer.errors();
        var lookalike = ids.lookalike(offer.id());
        if (!errors.isEmpty()) {
            tally.refused(offer, errors);
        } else if (lookalike.isPresent()) {
            tally.refused(offer, FindingRule.IMPORT_LOOKALIKE, lookalike.get());
        } else {
            kept.offer(offer.id()).ifPresentOrElse(it -> merge(offer, it), () -> add(offer));
        }
    }

    private void add(ForeignOffer offer) {
        if (!RecordFiles.haveNames(offer.id())) {
            tally.refused(offer, FindingRule.BAD_ID, IdFault.TOO_LONG.code());
        } else if (isTaken(RecordFiles.nameOf(offer.id()))
                || isTakenForPublisher(offer.id().publisher())) {
            tally.refused(offer, FindingRule.IMPORT_KEPT_BY_HAND);
        } else {
            write(RecordFiles.nameOf(offer.id()), RecordFiles.offer(offer));
            publishers.add(offer);
            ids.use(offer.id().publisher());
            tally.added(offer);
        }
    }

    private boolean isTakenForPublisher(PublisherId id) {
        return kept.publisher(id).isEmpty() && isTaken(RecordFiles.nameOf(id));
    }

    /** Something else lies there; that is not ours to overwrite. */
    private boolean isTaken(String file) {
        return kept.hasFile(file) || Files.exists(folder.resolve(file));
    }

    private void merge(ForeignOffer offer, KeptObject object) {
        var text = texts.of(object);
        var record = RecordFiles.offer(offer);
        if (Stamp.isSameRecord(text, record)) {
            tally.unchanged();
            return;
        }
        var publisher = kept.publisher(offer.id().publisher()).map(KeptObject::fields);
        var merge = ObjectMerge.ofOffer(object, offer.offer(), publisher);
        var edited = ObjectText.edited(object.syntax(), text, merge.edits());
        if (edited.isEmpty()) {
            tally.refused(offer, FindingRule.IMPORT_CANNOT_EDIT, object.file().name());
            return;
        }
        publishers.add(offer);
        tally.find(merge.findings());
        if (merge.edits().isEmpty()) {
            tally.unchanged();
        } else {
            texts.change(object, Stamp.renewed(edited.get(), record));
            tally.changed(offer, merge.fields());
        }
    }

    private void take(PublisherId id, Node.Mapping record) {
        kept.publisher(id)
                .ifPresentOrElse(
                        object -> merge(object, record),
                        () -> write(RecordFiles.nameOf(id), RecordFiles.publisher(record)));
    }

    private void merge(KeptObject object, Node.Mapping record) {
        var merge = ObjectMerge.ofPublisher(object, record);
        tally.find(merge.findings());
        if (merge.edits().isEmpty()) {
            return;
        }
        ObjectText.edited(object.syntax(), texts.of(object), merge.edits())
                .ifPresentOrElse(
                        text -> texts.change(object, text),
                        () -> tally.find(List.of(new Finding(
                                FindingRule.IMPORT_CANNOT_EDIT,
                                record.place(),
                                List.of(object.id(), object.file().name())))));
    }

    private void write(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
