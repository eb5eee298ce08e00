package io.github.supportguide.testkit;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it is written: lines of cells without the blanks around them.
 *
 * @param place what comes before a line’s number, such as the name of a file
 * @param lines the one with the names of the columns first; never empty
 */
record Sheet(String place, char separator, List<Line> lines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param number as an editor counts it */
    record Line(int number, List<String> cells) {
        static Line of(CsvRecord read) {
            return new Line(
                    (int) read.getStartingLineNumber(),
                    read.getFields().stream().map(String::strip).toList());
        }
    }

    /** @throws TableRefused if there is no line, or quotes are never closed */
    static Sheet of(String place, String text) {
        var table = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var separator = separatorOf(table);
        var lines = read(place, table, separator);
        if (lines.isEmpty()) {
            throw new TableRefused(List.of(place + "line 1: The table is empty. Name its columns in the first line."));
        }
        return new Sheet(place, separator, lines);
    }

    private static List<Line> read(String place, String table, char separator) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table)) {
            return reader.stream()
                    .map(Line::of)
                    .filter(line -> !line.cells().stream().allMatch(String::isEmpty))
                    .toList();
        } catch (CsvParseException e) {
            throw new TableRefused(List.of(place + "The table cannot be read: " + e.getMessage() + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separatorOf(String table) {
        var names = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        return IntStream.of('|', ';')
                .filter(separator -> names.indexOf(separator) >= 0)
                .mapToObj(separator -> (char) separator)
                .findFirst()
                .orElse(',');
    }

    List<String> columns() {
        return lines.get(0).cells();
    }

    List<Line> rows() {
        return lines.subList(1, lines.size());
    }

    String at(Line line) {
        return place + "line " + line.number();
    }

    /** A row as it would be written here, below its columns. */
    String written(List<String> cells) {
        return separator == '|' ? aligned(cells) : quoted(cells);
    }

    private String aligned(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), column))
                .collect(joining(" | "))
                .stripTrailing();
    }

    private String padded(String cell, int column) {
        var width = lines.stream()
                .mapToInt(line -> line.cells().get(column).length())
                .max()
                .orElse(0);
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    private String quoted(List<String> cells) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            writer.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().stripTrailing();
    }
}
