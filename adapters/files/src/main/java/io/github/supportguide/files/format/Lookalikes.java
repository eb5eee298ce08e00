package io.github.supportguide.files.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/** When a person would take one id for another. */
public final class Lookalikes {
    private Lookalikes() {}

    /** The same for ids that differ only in case, width or composition. */
    public static String key(String id) {
        return isPlain(id) ? id.toLowerCase(Locale.ROOT) : fold(Normalizer.normalize(id, Normalizer.Form.NFKC));
    }

    private static boolean isPlain(String id) {
        return id.chars().allMatch(letter -> letter < 0x80);
    }

    private static String fold(String id) {
        return id.codePoints()
                .mapToObj(Character::toString)
                .map(Lookalikes::folded)
                .collect(Collectors.joining());
    }

    /** The Turkish letters are letters of their own, not the case of another. */
    private static String folded(String letter) {
        return letter.equals("\u0130") || letter.equals("\u0131")
                ? letter
                : letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
