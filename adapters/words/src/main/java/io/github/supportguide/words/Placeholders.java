package io.github.supportguide.words;

import java.lang.Character.UnicodeScript;

/** Puts values into texts. Between Chinese and Latin letters a blank is set, as readers of Chinese expect it. */
final class Placeholders {
    /** Of a place such as <code>{0}</code>. */
    private static final int LENGTH = 3;

    private Placeholders() {}

    static String fill(String text, String... values) {
        var filled = new StringBuilder(2 * text.length());
        var end = 0;
        for (var brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            if (isPlace(text, brace)) {
                append(filled, text.substring(end, brace));
                append(filled, values[text.charAt(brace + 1) - '0']);
                end = brace + LENGTH;
            }
        }
        append(filled, text.substring(end));
        return filled.toString();
    }

    private static boolean isPlace(String text, int brace) {
        return brace + LENGTH <= text.length()
                && text.charAt(brace + 1) >= '0'
                && text.charAt(brace + 1) <= '9'
                && text.charAt(brace + 2) == '}';
    }

    private static void append(StringBuilder filled, String piece) {
        if (!filled.isEmpty() && !piece.isEmpty() && scriptsMeet(filled, piece)) {
            filled.append(' ');
        }
        filled.append(piece);
    }

    private static boolean scriptsMeet(StringBuilder left, String right) {
        var last = left.codePointBefore(left.length());
        var first = right.codePointAt(0);
        return isHan(last) && isLatinOrDigit(first) || isLatinOrDigit(last) && isHan(first);
    }

    private static boolean isHan(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN;
    }

    private static boolean isLatinOrDigit(int character) {
        return UnicodeScript.of(character) == UnicodeScript.LATIN || Character.isDigit(character);
    }
}
