package io.github.supportguide.testkit;

import io.github.supportguide.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a sheet into rows that can be asked, and tells everything that is wrong with it at once. */
final class TableReading {
    private final Catalogue catalogue;
    private final Defaults defaults;
    private final Sheet sheet;
    private final List<String> faults = new ArrayList<>();

    TableReading(Catalogue catalogue, Defaults defaults, Sheet sheet) {
        this.catalogue = catalogue;
        this.defaults = defaults;
        this.sheet = sheet;
    }

    /** @throws TableRefused if anything is not understood */
    List<Row> rows() {
        var columns = new Columns(sheet, faults);
        refuseIfFaulty();
        if (sheet.rows().isEmpty()) {
            faults.add(sheet.at(sheet.lines().get(0)) + ": No row follows, so nothing would be tested.");
        }
        var rows = sheet.rows().stream()
                .flatMap(line -> row(columns, line).stream())
                .toList();
        refuseIfFaulty();
        return rows;
    }

    private Optional<Row> row(Columns columns, Sheet.Line line) {
        var at = sheet.at(line);
        if (line.cells().size() != sheet.columns().size()) {
            faults.add("%s: It has %d cells, but the table has %d columns."
                    .formatted(at, line.cells().size(), sheet.columns().size()));
            return Optional.empty();
        }
        checkExpectations(columns, line);
        return new RowReading(catalogue, defaults, at, given -> columns.cell(given, line), faults)
                .asked()
                .map(asked -> new Row(sheet, columns, line, asked));
    }

    private void checkExpectations(Columns columns, Sheet.Line line) {
        columns.told().forEach(told -> {
            try {
                Cell.checkWords(line.cells().get(columns.of(told)), told.vocabulary());
            } catch (Misread e) {
                faults.add(sheet.at(line) + ", " + told.title() + ": " + e.getMessage());
            }
        });
    }

    private void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw new TableRefused(faults.stream().distinct().toList());
        }
    }
}
