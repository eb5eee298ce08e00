package io.github.supportguide.testkit;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** One line of a table: what it asks, and what it expects. */
record Row(Sheet sheet, Columns columns, Sheet.Line line, Asked asked) {

    int number() {
        return line.number();
    }

    /** Where it stands and what it asks. */
    String name() {
        return sheet.at(line)
                + Arrays.stream(Given.values())
                        .flatMap(column -> columns.cell(column, line).stream())
                        .collect(joining(" · ", ": ", ""));
    }

    /** @throws AssertionFailedError if it is answered otherwise; it says every column that differs */
    void check(SupportGuide guide) {
        var answer = asked.of(guide);
        var wrong = columns.told().stream()
                .filter(column -> !Cell.words(expected(column)).equals(Cell.words(column.in(answer))))
                .toList();
        if (!wrong.isEmpty()) {
            throw new AssertionFailedError(
                    message(wrong, answer), sheet.written(line.cells()), sheet.written(with(wrong, answer)));
        }
    }

    private String expected(Told column) {
        return line.cells().get(columns.of(column));
    }

    private String message(List<Told> wrong, SupportAnswer answer) {
        return wrong.stream()
                .map(column -> "  %s: expected %s, but it is %s\n"
                        .formatted(column.title(), Cell.orNothing(expected(column)), column.in(answer)))
                .collect(joining(
                        "",
                        sheet.at(line) + " is answered otherwise:\n",
                        "The row with this answer, to be pasted if it is right:\n"
                                + sheet.written(with(wrong, answer))));
    }

    /** The cells of this row, but for those that are wrong. */
    private List<String> with(List<Told> wrong, SupportAnswer answer) {
        var cells = new ArrayList<>(line.cells());
        wrong.forEach(column -> cells.set(columns.of(column), column.in(answer)));
        return cells;
    }
}
