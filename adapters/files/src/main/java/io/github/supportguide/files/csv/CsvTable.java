package io.github.supportguide.files.csv;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.code.Coded;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Limits;
import io.github.supportguide.files.syntax.Node;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A table with a header, read row by row. A row that is wrong does not keep the others from it. */
public final class CsvTable {
    private static final int LONGEST_HEADER = 1 << 17;

    private final String file;
    private final Findings findings;
    private final Rows rows;
    private final CsvRow header;
    private int refused;

    private CsvTable(String file, Rows rows, CsvRow header, Findings findings) {
        this.file = file;
        this.rows = rows;
        this.header = header;
        this.findings = findings;
    }

    /**
     * Reads the header.
     *
     * @param file as findings tell it
     * @param separator between the fields; told by the header if empty
     */
    public static Optional<CsvTable> open(String file, Reader in, Optional<Separator> separator, Findings findings)
            throws IOException {
        var reader = new BufferedReader(in, LONGEST_HEADER);
        var candidates = separator.map(List::of).orElse(Separator.inHeader(reader, LONGEST_HEADER));
        if (candidates.size() > 1) {
            var codes = candidates.stream().map(Coded::code).collect(Collectors.joining(", "));
            findings.add(FindingRule.IMPORT_SEPARATOR, Place.startOf(file), codes);
            return Optional.empty();
        }
        var between = candidates.isEmpty() ? Separator.COMMA : candidates.get(0);
        var rows = new Rows(file, reader, between, findings);
        return header(rows, file, findings).map(header -> new CsvTable(file, rows, header, findings));
    }

    private static Optional<CsvRow> header(Rows rows, String file, Findings findings) {
        var header = rows.next();
        if (header.isEmpty() && rows.refused() == 0) {
            findings.add(FindingRule.IMPORT_NO_RECORDS, Place.startOf(file));
        } else if (header.filter(row -> row.width() > Limits.CSV_COLUMNS).isPresent()) {
            findings.add(FindingRule.LIMIT, Place.startOf(file), "columns", String.valueOf(Limits.CSV_COLUMNS));
            return Optional.empty();
        }
        return header.filter(row -> rows.refused() == 0);
    }

    /** The names of the columns in their order. */
    public List<String> columns() {
        return header.names();
    }

    /** Hands over what each row holds in some columns; nothing if one of them stands there twice. */
    public void eachRow(Set<String> wanted, Consumer<Node.Mapping> taker) {
        var columns = Columns.of(header, file, wanted, findings);
        if (columns.isEmpty()) {
            refused++;
            return;
        }
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            take(row.get(), columns.get(), taker);
        }
    }

    private void take(CsvRow row, Columns columns, Consumer<Node.Mapping> taker) {
        if (row.width() == columns.width()) {
            taker.accept(columns.fields(row));
        } else {
            var place = new Place(file, row.line(), row.column());
            findings.add(FindingRule.IMPORT_ROW, place, String.valueOf(row.width()), String.valueOf(columns.width()));
            refused++;
        }
    }

    /** How many rows could not be handed over. */
    public int refused() {
        return refused + rows.refused();
    }
}
