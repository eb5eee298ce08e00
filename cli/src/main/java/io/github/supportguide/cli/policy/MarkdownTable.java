package io.github.supportguide.cli.policy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** A table in Markdown, without a line end behind it. */
record MarkdownTable(List<String> headings, List<List<String>> rows) {

    @Override
    public String toString() {
        var rule = headings.stream().map(heading -> "---").toList();
        return Stream.concat(Stream.of(headings, rule), rows.stream())
                .map(cells -> "| " + String.join(" | ", cells) + " |")
                .collect(joining("\n"));
    }
}
