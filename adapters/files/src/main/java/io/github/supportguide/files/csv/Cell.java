package io.github.supportguide.files.csv;

/** A field of a row, and where it begins. */
record Cell(int line, int column, String text) {}
