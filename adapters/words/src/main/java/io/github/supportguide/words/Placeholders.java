package io.github.supportguide.words;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Puts values into texts. Between Chinese and Latin letters a blank is set, as readers of Chinese expect it. */
final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Placeholders() {}

    static String fill(String text, String... values) {
        var filled = new StringBuilder();
        var place = PLACE.matcher(text);
        var end = 0;
        while (place.find()) {
            append(filled, text.substring(end, place.start()));
            append(filled, values[Integer.parseInt(place.group(1))]);
            end = place.end();
        }
        append(filled, text.substring(end));
        return filled.toString();
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
