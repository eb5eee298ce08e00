package io.github.supportguide.json;

/** A body that is not the JSON we read. Line and column count from 1. */
public final class MalformedJson extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedJson(int line, int column) {
        super("not JSON at line " + line + ", column " + column, null, false, false);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
