package io.github.supportguide.oracle;

import java.util.List;
import java.util.stream.Stream;

/** One cell of the table of responsibilities, with another text that may stand in its column. */
record ChangedCell(String issue, String column, String text) {
    static final List<String> DECIDING = List.of(
            "group",
            "responsible",
            "direct",
            "indirect",
            "publisher",
            "customerMayAsk",
            "customerDirect",
            "performs",
            "escalation",
            "facts",
            "boughtDirectly",
            "anyOffer",
            "supporterTakes",
            "resolution");

    /** Every cell of a row that can decide something, with every other text of its column. */
    static Stream<ChangedCell> of(Line row, PolicyTables tables) {
        return DECIDING.stream()
                .flatMap(column -> texts(column, tables)
                        .filter(text -> !row.says(column, text))
                        .map(text -> new ChangedCell(row.cell("issue"), column, text)));
    }

    private static Stream<String> texts(String column, PolicyTables tables) {
        return tables.issues().values().stream().map(row -> row.cell(column)).distinct();
    }

    NaivePolicy policy(PolicyTables tables) {
        return new NaivePolicy(tables.with(issue, column, text));
    }
}
