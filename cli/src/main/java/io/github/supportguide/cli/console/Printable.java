package io.github.supportguide.cli.console;

/** Makes texts from elsewhere safe for terminals and logs: one line, no control or format characters. */
public final class Printable {
    /** The first character after those that ASCII shows. */
    private static final char DELETE = '\u007f';

    private Printable() {}

    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter < ' ' || letter >= DELETE && isUnsafe(letter)) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder printable, int character) {
        if (isUnsafe(character)) {
            printable.append("\\u%04X".formatted(character));
        } else {
            printable.appendCodePoint(character);
        }
    }

    private static boolean isUnsafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
