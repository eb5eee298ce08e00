package io.github.supportguide.files.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Limits;
import java.io.Reader;
import java.util.Iterator;
import java.util.Optional;

/** The rows of a table that hold something and can be read; the others become findings. */
final class Rows {
    /** Room for a field that is written with twice its quotes. */
    private static final int BUFFER = 4 * Limits.CSV_FIELD;

    private final String file;
    private final Findings findings;
    private final RowReading reading = new RowReading();
    private final Iterator<CsvRow> rows;
    private int refused;

    Rows(String file, Reader in, Separator separator, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.rows = CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(reading, in)
                .iterator();
    }

    int refused() {
        return refused;
    }

    /** The next row; empty at the end, and where quotes are so wrong that nobody can tell rows apart any more. */
    Optional<CsvRow> next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.isSound() && !row.isBlank()) {
                    return Optional.of(row);
                }
                refuseUnlessSound(row);
            }
        } catch (CsvParseException e) {
            var tooLong = String.valueOf(e.getMessage()).contains("buffer size");
            refuse(new Place(file, reading.line(), reading.column()), tooLong ? "field" : "quote");
        }
        return Optional.empty();
    }

    private void refuseUnlessSound(CsvRow row) {
        if (!row.isSound()) {
            refuse(new Place(file, row.line(), row.column()), row.fault());
        }
    }

    private void refuse(Place place, String fault) {
        refused++;
        if (fault.equals("field")) {
            findings.add(FindingRule.LIMIT, place, fault, String.valueOf(Limits.CSV_FIELD));
        } else {
            findings.add(FindingRule.IMPORT_SYNTAX, place, fault);
        }
    }
}
