package io.github.supportguide.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a published table: column → text, as it stands there. */
record Line(Map<String, String> cells) {
    /** Stands for “nothing” in a cell. */
    static final String NOTHING = "-";

    String cell(String column) {
        return cells.get(column);
    }

    boolean says(String column, String text) {
        return cell(column).equals(text);
    }

    Line with(String column, String text) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(column, text);
        return new Line(changed);
    }

    /** The parties of {@code a>b>c}, none for {@code -}. */
    static List<String> parties(String text) {
        return text.equals(NOTHING) ? List.of() : List.of(text.split(">"));
    }
}
