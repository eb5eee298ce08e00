package io.github.supportguide.site.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts texts into what can be looked for: runs of Chinese, Japanese or Korean characters, and runs of other letters
 * and digits, without regard to width, case and accents. The script of the pages does exactly the same.
 */
final class Runs {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final int LONG_VOWEL = 0x30fc;
    private static final int ASCII = 0x80;

    private Runs() {}

    static List<String> of(String text) {
        var folded = fold(text);
        var runs = new ArrayList<String>();
        var start = 0;
        var kind = Kind.GAP;
        for (var at = 0; at < folded.length(); ) {
            var letter = folded.codePointAt(at);
            var next = Kind.of(letter);
            if (next != kind) {
                add(runs, kind, folded.substring(start, at));
                kind = next;
                start = at;
            }
            at += Character.charCount(letter);
        }
        add(runs, kind, folded.substring(start));
        return runs;
    }

    private static void add(List<String> runs, Kind kind, String run) {
        if (kind != Kind.GAP) {
            runs.add(run);
        }
    }

    private static String fold(String text) {
        return isAscii(text)
                ? text.toLowerCase(Locale.ROOT)
                : withoutAccents(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String text) {
        var apart = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD));
        return Normalizer.normalize(apart.replaceAll(""), Normalizer.Form.NFC);
    }

    static boolean isCjk(int letter) {
        return Kind.of(letter) == Kind.CJK;
    }

    private enum Kind {
        CJK,
        OTHER,
        GAP;

        static Kind of(int letter) {
            if (letter < ASCII) {
                return Character.isLetterOrDigit(letter) ? OTHER : GAP;
            }
            return switch (UnicodeScript.of(letter)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> CJK;
                default -> letter == LONG_VOWEL ? CJK : isOfAWord(letter) ? OTHER : GAP;
            };
        }

        private static boolean isOfAWord(int letter) {
            return switch (Character.getType(letter)) {
                case Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.LETTER_NUMBER,
                        Character.OTHER_NUMBER -> true;
                default -> Character.isLetterOrDigit(letter);
            };
        }
    }
}
