package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brackets that do not fit each other, or hold nothing. */
final class Brackets {
    /** Each opening one with its closing one behind it; round ones of both widths go together. */
    private static final String PAIRS = "()[]「」『』【】《》〈〉〔〕";

    /** Brackets that need no other half: {@code a)} and {@code 1)} in lists, {@code :)} and {@code :(}. */
    private static final Pattern ALONE =
            Pattern.compile("(?:(?<![^\\s,;:，；：、])[\\p{L}\\p{N}]{1,3}[)）]|(?<!\\S)[:;]-?[()])\\z");

    /** Three letters and what stands before them. */
    private static final int LONGEST_ALONE = 8;

    /** Brackets right behind a Latin letter name a function. */
    private static final Pattern EMPTY = Pattern.compile("(?<![A-Za-z0-9_])[(（]\\s*[)）]|[A-Za-z0-9_]\\s+[(（]\\s*[)）]");

    private Brackets() {}

    static Optional<Flaw> reversed(String text) {
        var open = new ArrayDeque<Integer>();
        for (var at = 0; at < text.length(); at++) {
            var kind = kindAt(text, at);
            if (kind < 0) {
                continue;
            }
            if (kind % 2 == 0) {
                open.push(at);
            } else if (!open.isEmpty() && kindAt(text, open.peek()) == kind - 1) {
                open.pop();
            } else if (!standsAlone(text, at)) {
                return flaw(text, at);
            }
        }
        return open.stream().filter(at -> !standsAlone(text, at)).findFirst().flatMap(at -> flaw(text, at));
    }

    private static boolean standsAlone(String text, int at) {
        return ALONE.matcher(text.substring(Math.max(0, at - LONGEST_ALONE), at + 1))
                .find();
    }

    static Optional<Flaw> empty(String text) {
        return EMPTY.matcher(text)
                .results()
                .findFirst()
                .map(found -> Flaw.of(FindingRule.EMPTY_PARENTHESES, Excerpt.around(text, found)));
    }

    private static Optional<Flaw> flaw(String text, int at) {
        return Optional.of(Flaw.of(FindingRule.REVERSED_BRACKETS, Excerpt.around(text, at, at + 1)));
    }

    private static int kindAt(String text, int at) {
        return PAIRS.indexOf(narrow(text.charAt(at)));
    }

    private static char narrow(char letter) {
        return switch (letter) {
            case '（' -> '(';
            case '）' -> ')';
            case '［' -> '[';
            case '］' -> ']';
            default -> letter;
        };
    }
}
