package io.github.supportguide.files.check;

import java.util.ArrayList;
import java.util.List;

/** The plain look at the digits of two texts, which settles most cases. */
final class Digits {
    /** With them, the same digits may say something else: units, powers of ten, days and hours. */
    private static final Signs TELLING = new Signs(
            "-",
            "/",
            ":",
            "%",
            "月",
            "折",
            "百",
            "千",
            "萬",
            "億",
            "hundred",
            "thousand",
            "million",
            "billion",
            "KB",
            "MB",
            "GB",
            "TB",
            "PB",
            "ms",
            "am",
            "pm",
            "AM",
            "PM",
            ".m.");

    private Digits() {}

    /** Whether nobody needs to look closer. */
    static boolean agree(String one, String other) {
        return in(one).equals(in(other))
                && TELLING.areMissingIn(one)
                && TELLING.areMissingIn(other)
                && !Numerals.mayCountTime(one)
                && !Numerals.mayCountTime(other);
    }

    /** Digits and signs of full width are what those of half width are. */
    static String inAscii(String text) {
        StringBuilder narrow = null;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '\u3000' || letter >= '\uff01' && letter <= '\uff5e') {
                narrow = narrow == null ? new StringBuilder(text) : narrow;
                narrow.setCharAt(at, letter == '\u3000' ? ' ' : (char) (letter - '\uff01' + '!'));
            }
        }
        return narrow == null ? text : narrow.toString();
    }

    /** The numbers in the order of their size, as they are written. */
    private static List<String> in(String text) {
        List<String> found = null;
        var at = 0;
        while (at < text.length()) {
            var from = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                found = found == null ? new ArrayList<>() : found;
                found.add(text.substring(from, at));
            }
            at++;
        }
        return found == null ? List.of() : found.stream().sorted().toList();
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
