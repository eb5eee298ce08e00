package io.github.supportguide.files.syntax;

/** The most that is read of a catalogue and of foreign records; what is larger is refused with a finding. */
public final class Limits {
    /** Bytes in a file that holds one object, YAML or JSON. */
    public static final int FILE_BYTES = 1_000_000;

    /** Bytes in one line of a file of JSON Lines. */
    public static final int LINE_BYTES = 1_000_000;

    /** Objects in a whole catalogue, and records in one import. */
    public static final int OBJECTS = 1_000_000;

    /** Bytes in one file of foreign records. */
    public static final int FOREIGN_BYTES = 50_000_000;

    /** Mappings and lists in each other, in YAML. */
    public static final int YAML_DEPTH = 16;

    /** Objects and arrays in each other, in JSON. */
    public static final int JSON_DEPTH = 32;

    /** Names, values and brackets in one object of JSON. */
    public static final int JSON_TOKENS = 10_000;

    /** Characters in a name in JSON. */
    public static final int JSON_NAME = 64;

    /** Characters in a text in JSON. */
    public static final int JSON_TEXT = 10_000;

    /** Digits in a number in JSON. */
    public static final int JSON_NUMBER = 40;

    /** Characters in a text of a foreign record; publishers put whole pages into descriptions. */
    public static final int FOREIGN_TEXT = 1_000_000;

    /** Characters in a name of a foreign record. */
    public static final int FOREIGN_NAME = 1_000;

    /** Names, values and brackets in a foreign file of JSON. */
    public static final int FOREIGN_TOKENS = 5_000_000;

    /** Columns of a foreign table. */
    public static final int CSV_COLUMNS = 1_000;

    /** Characters in a field of a foreign table. */
    public static final int CSV_FIELD = 100_000;

    private Limits() {}
}
