package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is wrong with a text that people read, whatever its language. */
public final class TextFlaws {
    /** The most code points in a title or a name. */
    public static final int TITLE = 200;

    /** The most code points in a summary or a note. */
    public static final int NOTE = 4_000;

    private static final List<Function<String, Optional<Flaw>>> OF_PLAIN_TEXTS =
            List.of(Leftovers::placeholder, Blanks::outer);
    private static final List<Function<String, Optional<Flaw>>> OF_ALL_TEXTS = List.of(
            Unseen::controls,
            Unseen::invisible,
            Unseen::broken,
            Scripts::mixed,
            Brackets::reversed,
            Brackets::empty,
            Leftovers::markup,
            Leftovers::placeholder,
            Blanks::outer,
            Blanks::unbreakable,
            TextFlaws::decomposed);

    /** Below it no letter is composed of others. */
    private static final char FIRST_ACCENT = '\u0300';

    private TextFlaws() {}

    /** Also whether the text has more than {@code longest} code points. */
    public static List<Flaw> in(String text, int longest) {
        var length = text.codePointCount(0, text.length());
        if (length <= longest) {
            return in(text);
        }
        var flaws = new ArrayList<>(in(text));
        flaws.add(Flaw.of(FindingRule.LONG_TEXT, String.valueOf(length), String.valueOf(longest)));
        return List.copyOf(flaws);
    }

    /** Almost always empty, and quickly so. */
    public static List<Flaw> in(String text) {
        var flaws = new ArrayList<Flaw>(0);
        for (var check : PlainLetters.areAllIn(text) ? OF_PLAIN_TEXTS : OF_ALL_TEXTS) {
            check.apply(text).ifPresent(flaws::add);
        }
        return List.copyOf(flaws);
    }

    /** Whether the text holds characters that change how the rest is read; such a text cannot be used at all. */
    public static boolean isUnsafe(String text) {
        return !PlainLetters.areAllIn(text) && Unseen.controls(text).isPresent();
    }

    private static Optional<Flaw> decomposed(String text) {
        return text.chars().allMatch(letter -> letter < FIRST_ACCENT)
                        || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? Optional.empty()
                : Optional.of(Flaw.of(FindingRule.NOT_NFC));
    }
}
