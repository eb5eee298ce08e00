package io.github.supportguide.cli.policy;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.edition.PublishedTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table as CSV by RFC 4180, but with the line ends of our published tables. */
final class CsvLines {
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private CsvLines() {}

    static String of(PublishedTable table) {
        return Stream.concat(Stream.of(table.columns()), table.rows().stream())
                .map(CsvLines::line)
                .collect(joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvLines::cell).collect(joining(",", "", "\n"));
    }

    private static String cell(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
