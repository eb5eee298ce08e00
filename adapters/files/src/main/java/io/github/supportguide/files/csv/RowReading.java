package io.github.supportguide.files.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.supportguide.files.syntax.Limits;
import java.util.ArrayList;
import java.util.List;

/** Takes the fields from the parser and keeps count of where it is. */
final class RowReading extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private List<Cell> cells = new ArrayList<>();
    private int line = 1;
    private int column = 1;
    private String fault = "";
    private int faultLine;
    private int faultColumn;

    /** Where the field begins that comes next. */
    int line() {
        return line;
    }

    int column() {
        return column;
    }

    @Override
    protected void handleBegin(long startingLine) {
        cells = new ArrayList<>(cells.size());
        line = Math.toIntExact(startingLine);
        column = 1;
        fault = "";
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > Limits.CSV_FIELD) {
            blame("field");
        } else if (!quoted && contains('"', buffer, offset, length)) {
            blame("quote");
        } else if (index < Limits.CSV_COLUMNS) {
            cells.add(new Cell(line, column, new String(buffer, offset, length)));
        }
        pass(buffer, offset, length, quoted);
    }

    private void blame(String what) {
        if (fault.isEmpty()) {
            fault = what;
            faultLine = line;
            faultColumn = column;
        }
    }

    private static boolean contains(char wanted, char[] buffer, int offset, int length) {
        for (var index = offset; index < offset + length; index++) {
            if (buffer[index] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Quotes were written twice in a quoted field, and one stands on either side of it. */
    private void pass(char[] buffer, int offset, int length, boolean quoted) {
        column += quoted ? 1 : 0;
        var afterReturn = false;
        for (var index = offset; index < offset + length; index++) {
            var character = buffer[index];
            if (character == '\r' || character == '\n' && !afterReturn) {
                line++;
                column = 1;
            } else if (character != '\n' && !Character.isLowSurrogate(character)) {
                column += quoted && character == '"' ? 2 : 1;
            }
            afterReturn = character == '\r';
        }
        column += quoted ? 2 : 1;
    }

    @Override
    protected CsvRow buildRecord() {
        var start = fault.isEmpty() ? getStartingLineNumber() : faultLine;
        return new CsvRow(cells, getFieldCount(), fault, (int) start, fault.isEmpty() ? 1 : faultColumn);
    }
}
