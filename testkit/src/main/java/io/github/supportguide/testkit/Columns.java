package io.github.supportguide.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where which column stands. However its words are joined, {@code first contact} and {@code firstContact} are the same. */
final class Columns {
    private final Map<Given, Integer> given = new EnumMap<>(Given.class);
    private final Map<Told, Integer> told = new EnumMap<>(Told.class);

    Columns(Sheet sheet, List<String> faults) {
        var at = sheet.at(sheet.lines().get(0));
        for (var column = 0; column < sheet.columns().size(); column++) {
            if (!takes(sheet.columns().get(column), column)) {
                faults.add(at + ": " + unknown(sheet.columns().get(column)));
            }
        }
        checkNames(at, sheet.columns(), faults);
        checkNeeded(at, faults);
    }

    /** The columns that expect something, in the order of an answer. */
    Set<Told> told() {
        return Collections.unmodifiableSet(told.keySet());
    }

    /** Where a column of {@link #told} stands. */
    int of(Told column) {
        return Objects.requireNonNull(told.get(column), column::title);
    }

    /** What a line says in a column; empty if there is no such column, or it says nothing. */
    Optional<String> cell(Given column, Sheet.Line line) {
        return Optional.ofNullable(given.get(column)).map(line.cells()::get).filter(cell -> !Cell.saysNothing(cell));
    }

    private boolean takes(String title, int column) {
        Stream.of(Given.values())
                .filter(known -> same(known.title(), title))
                .forEach(known -> given.put(known, column));
        Stream.of(Told.values()).filter(known -> same(known.title(), title)).forEach(known -> told.put(known, column));
        return given.containsValue(column) || told.containsValue(column);
    }

    private static boolean same(String one, String other) {
        return joined(one).equals(joined(other));
    }

    private static String joined(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static String unknown(String title) {
        var known = titles();
        var nearest = Spelling.nearest(title, known)
                .map(near -> " Did you mean “" + near + "”?")
                .orElse("");
        return "There is no column “" + title + "”." + nearest + " Columns are: " + String.join(", ", known) + ".";
    }

    private static List<String> titles() {
        return Stream.concat(
                        Stream.of(Given.values()).map(Given::title),
                        Stream.of(Told.values()).map(Told::title))
                .toList();
    }

    private static void checkNames(String at, List<String> titles, List<String> faults) {
        var seen = new HashSet<String>();
        titles.stream()
                .filter(title -> !seen.add(joined(title)))
                .forEach(title -> faults.add(at + ": The column “" + title + "” stands twice."));
    }

    private void checkNeeded(String at, List<String> faults) {
        var missing = new ArrayList<>(List.of(Given.MODEL, Given.ASKER, Given.ISSUE));
        missing.removeAll(given.keySet());
        missing.forEach(column -> faults.add(at + ": The column “" + column.title() + "” is missing."));
        if (told.isEmpty()) {
            faults.add(at + ": Nothing is expected. Add a column such as outcome, responsible or route.");
        }
    }
}
