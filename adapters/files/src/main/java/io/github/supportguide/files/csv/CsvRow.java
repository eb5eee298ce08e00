package io.github.supportguide.files.csv;

import java.util.List;

/**
 * A row as it was read.
 *
 * @param cells at most as many as are read of a row
 * @param width how many fields it has
 * @param fault what is wrong with one of its fields, as findings name it; empty if nothing is
 */
record CsvRow(List<Cell> cells, int width, String fault, int line, int column) {

    /** Its fields as names of columns. */
    List<String> names() {
        return cells.stream().map(cell -> cell.text().strip()).toList();
    }

    boolean isSound() {
        return fault.isEmpty();
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }
}
