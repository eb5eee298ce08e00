package io.github.supportguide.files.merge;

import io.github.supportguide.files.foreign.ForeignRecords;
import io.github.supportguide.files.journal.CatalogueLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Brings foreign records into the folder of a catalogue: one file for each new publisher and offer; in those that are
 * kept already the fields change of which a record says something else, unless people verified them. All of it counts
 * at once, or nothing.
 */
public final class CatalogueImport {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private CatalogueImport() {}

    /**
     * Takes the records in; a folder that is missing or empty becomes a catalogue. If another import is working on the
     * folder, waits for it a while.
     *
     * @throws UncheckedIOException if the folder cannot be read or written; it is as before then
     */
    public static ImportReport into(Path folder, ForeignRecords records) {
        return into(folder, records, PATIENCE);
    }

    static ImportReport into(Path folder, ForeignRecords records, Duration patience) {
        try (var lock = CatalogueLock.on(folder, patience)) {
            var journal = lock.journal();
            journal.recover();
            var plan = ImportPlan.of(folder, records);
            if (!plan.files().isEmpty()) {
                journal.publish(plan.files());
            }
            return plan.report();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    /**
     * Tells what would become of the records, and writes nothing.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static ImportReport rehearse(Path folder, ForeignRecords records) {
        return ImportPlan.of(folder, records).report();
    }
}
