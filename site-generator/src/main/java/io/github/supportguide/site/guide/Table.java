package io.github.supportguide.site.guide;

import io.github.supportguide.site.address.Link;
import io.github.supportguide.site.answer.Verdict.Reading;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of finished words.
 *
 * @param columns the headings, that of the rows’ heads first
 */
public record Table(String caption, List<String> columns, List<Row> rows) {

    /** Gives each cell the heading of its column, which narrow screens show beside it. */
    static Table of(String caption, List<String> columns, List<Row> rows) {
        return new Table(
                caption, columns, rows.stream().map(row -> row.under(columns)).toList());
    }

    /**
     * @param id where a link can lead to; null for nowhere
     * @param head what the row is about
     * @param links the same as a link
     */
    public record Row(@Nullable String id, List<String> head, List<Link> links, List<Cell> cells) {

        static Row of(@Nullable String id, String head, Cell... cells) {
            return new Row(id, List.of(head), List.of(), List.of(cells));
        }

        static Row of(Link head, Cell... cells) {
            return new Row(null, List.of(), List.of(head), List.of(cells));
        }

        private Row under(List<String> columns) {
            var labelled = IntStream.range(0, cells.size())
                    .mapToObj(cell -> cells.get(cell).under(columns.get(cell + 1)))
                    .toList();
            return new Row(id, head, links, labelled);
        }
    }

    /** Lines of text, links, or the pages that something was read on. */
    public record Cell(String label, List<String> lines, List<Link> links, List<List<Reading>> readings) {

        static Cell of(List<String> lines) {
            return new Cell("", lines, List.of(), List.of());
        }

        static Cell of(String line) {
            return of(List.of(line));
        }

        static Cell linking(List<Link> links) {
            return new Cell("", List.of(), links, List.of());
        }

        static Cell reading(List<Reading> readings) {
            return new Cell("", List.of(), List.of(), List.of(readings));
        }

        private Cell under(String heading) {
            return new Cell(heading, lines, links, readings);
        }
    }
}
