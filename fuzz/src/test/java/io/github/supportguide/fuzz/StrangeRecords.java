package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.files.foreign.ForeignRecords;
import io.github.supportguide.files.merge.CatalogueImport;
import io.github.supportguide.files.merge.ImportReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Foreign records in a folder, of which one file holds whatever comes. */
final class StrangeRecords {
    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();

    StrangeRecords(Path folder) {
        this.folder = folder;
    }

    StrangeRecords with(String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            files.put(name, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads them twice, both times the same; whatever is taken in makes a catalogue. */
    void assertSound(Supplier<ForeignRecords> reader) {
        var records = reader.get();
        Told.assertSound(records.findings(), files);
        assertEquals(records, reader.get());
        assertSound(records, CatalogueImport.rehearse(folder.resolve("no-such-folder"), records));
    }

    private void assertSound(ForeignRecords records, ImportReport report) {
        Told.assertSound(report.findings(), files);
        assertEquals(records.offers().size() + records.refused(), report.added() + report.refused());
        assertEquals(0, report.changed() + report.unchanged());
    }
}
