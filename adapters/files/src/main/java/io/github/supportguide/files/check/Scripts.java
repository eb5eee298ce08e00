package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that are spelled in letters of several scripts, as no language does but those of East Asia. */
final class Scripts {
    /** In East Asia words stand next to each other without blanks, in several scripts. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}]]+");

    /** Greek letters of formulas and units, which nobody takes for Latin ones: kΩ, Δt, TNFα. */
    private static final Pattern OF_FORMULAS = Pattern.compile("[\u2126\u03B1-\u03B8\u03BB\u03BC\u03BE\u03C0"
            + "\u03C2-\u03C4\u03C6-\u03C9\u0393\u0394\u0398\u039B\u039E\u03A0\u03A3\u03A6\u03A8\u03A9]");

    private static final char FIRST_GREEK = '\u0370';
    private static final char FIRST_OF_EAST_ASIA = '\u2E80';

    private Scripts() {}

    static Optional<Flaw> mixed(String text) {
        if (text.chars().noneMatch(letter -> letter >= FIRST_GREEK && letter < FIRST_OF_EAST_ASIA)) {
            return Optional.empty();
        }
        return WORD.matcher(text)
                .results()
                .map(word -> word.group())
                .filter(word -> areSeveralIn(OF_FORMULAS.matcher(word).replaceAll("")))
                .findFirst()
                .map(word -> Flaw.of(FindingRule.MIXED_SCRIPT, word, stranger(word)));
    }

    /** Whether a word holds letters of several scripts. */
    static boolean areSeveralIn(String word) {
        return counted(word).size() > 1;
    }

    /** A letter of the script that the word has least of. */
    private static String stranger(String word) {
        var scripts = counted(word);
        var rarest = scripts.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return word.codePoints()
                .filter(letter -> UnicodeScript.of(letter) == rarest)
                .mapToObj(Character::toString)
                .map(Unseen::name)
                .findFirst()
                .orElseThrow();
    }

    private static Map<UnicodeScript, Integer> counted(String word) {
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(Scripts::isOneOfMany)
                .forEach(script -> scripts.merge(script, 1, Integer::sum));
        return scripts;
    }

    private static boolean isOneOfMany(UnicodeScript script) {
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN, HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> false;
            default -> true;
        };
    }
}
