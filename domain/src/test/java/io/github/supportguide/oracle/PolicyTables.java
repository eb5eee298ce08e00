package io.github.supportguide.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The published tables as they lie there.
 *
 * @param issues issue → its row
 * @param roles scope → the lines about it
 */
record PolicyTables(Map<String, Line> issues, Map<String, List<Line>> roles) {
    static PolicyTables published() {
        var issues = new LinkedHashMap<String, Line>();
        read("/responsibility.csv").forEach(row -> issues.put(row.cell("issue"), row));
        return new PolicyTables(issues, byScope(read("/roles.csv")));
    }

    Line row(String issue) {
        return issues.get(issue);
    }

    /** As if one cell of the row of an issue said something else. */
    PolicyTables with(String issue, String column, String text) {
        var changed = new LinkedHashMap<>(issues);
        changed.put(issue, row(issue).with(column, text));
        return new PolicyTables(changed, roles);
    }

    /** As if a line about roles said something else. */
    PolicyTables withRole(Line line, Line changed) {
        var lines = roles.values().stream().flatMap(List::stream);
        return new PolicyTables(
                issues,
                byScope(lines.map(other -> other.equals(line) ? changed : other).toList()));
    }

    private static Map<String, List<Line>> byScope(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(line -> line.cell("scope")));
    }

    private static List<Line> read(String resource) {
        var lines = lines(resource);
        var columns = lines.get(0).split(",", -1);
        return lines.stream().skip(1).map(line -> line(columns, line)).toList();
    }

    private static Line line(String[] columns, String text) {
        var texts = text.split(",", -1);
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.length; i++) {
            cells.put(columns[i], texts[i]);
        }
        return new Line(cells);
    }

    private static List<String> lines(String resource) {
        var in = Objects.requireNonNull(PolicyTables.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
