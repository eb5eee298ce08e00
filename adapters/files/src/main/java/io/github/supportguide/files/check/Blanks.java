package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.util.Optional;
import java.util.regex.Pattern;

/** Blanks where none should be. */
final class Blanks {
    /** French sets it before some marks, and whoever cares between a number and its unit. */
    private static final Pattern UNBREAKABLE =
            Pattern.compile("(?<=[^\\d«§№\\p{Zs}])[\\u00A0\\u202F](?=[^\\d:;!?»%€$\\p{Zs}])");

    private Blanks() {}

    /** A line end at the end is none: so YAML writes a block. */
    static Optional<Flaw> outer(String text) {
        var end = text.length();
        while (end > 0 && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (isLineEnd(text.charAt(0)) || isBlank(text.charAt(0)) || isBlank(text.charAt(end - 1)))
                ? Optional.of(Flaw.of(FindingRule.OUTER_BLANKS))
                : Optional.empty();
    }

    private static boolean isBlank(char letter) {
        return letter == '\t' || Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    private static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    static Optional<Flaw> unbreakable(String text) {
        return UNBREAKABLE
                .matcher(text)
                .results()
                .findFirst()
                .map(found -> Flaw.of(FindingRule.NO_BREAK_SPACE, Excerpt.around(text, found)));
    }
}
