package io.github.supportguide.cli;

/** Makes texts from elsewhere safe for terminals and logs: one line, no control or format characters. */
final class Printable {
    private Printable() {}

    static String of(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> printable.append("\\u%04X".formatted(character));
            default -> printable.appendCodePoint(character);
        }
    }
}
