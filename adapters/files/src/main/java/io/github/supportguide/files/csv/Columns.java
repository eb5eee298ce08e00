package io.github.supportguide.files.csv;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of a table’s columns, and which of them somebody asks for. */
final class Columns {
    private final String file;
    private final List<String> names;
    private final Set<String> wanted;

    private Columns(String file, List<String> names, Set<String> wanted) {
        this.file = file;
        this.names = names;
        this.wanted = wanted;
    }

    /** Those that a header names, unless a column that is asked for stands there twice. */
    static Optional<Columns> of(CsvRow row, String file, Set<String> wanted, Findings findings) {
        var names = row.names();
        var sound = true;
        for (var index = 0; index < names.size(); index++) {
            var name = names.get(index);
            if (wanted.contains(name) && names.indexOf(name) < index) {
                var cell = row.cells().get(index);
                findings.add(FindingRule.IMPORT_COLUMN_TWICE, new Place(file, cell.line(), cell.column()), name);
                sound = false;
            }
        }
        return sound ? Optional.of(new Columns(file, names, wanted)) : Optional.empty();
    }

    int width() {
        return names.size();
    }

    /** What a row holds in the columns that are asked for. */
    Node.Mapping fields(CsvRow row) {
        var fields = new LinkedHashMap<String, Node.Entry>();
        for (var index = 0; index < names.size(); index++) {
            if (wanted.contains(names.get(index))) {
                var cell = row.cells().get(index);
                var place = new Place(file, cell.line(), cell.column());
                fields.put(names.get(index), new Node.Entry(place, new Node.Scalar(place, cell.text(), false)));
            }
        }
        return new Node.Mapping(new Place(file, row.line(), row.column()), Collections.unmodifiableMap(fields));
    }
}
