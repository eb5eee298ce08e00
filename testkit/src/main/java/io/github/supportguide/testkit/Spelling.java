package io.github.supportguide.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant. */
final class Spelling {
    private Spelling() {}

    /** The choice that is spelled nearest, if at most a third of the word is wrong. */
    static Optional<String> nearest(String word, List<String> choices) {
        var lower = word.toLowerCase(Locale.ROOT);
        return choices.stream()
                .min(Comparator.comparingInt(choice -> distance(lower, choice.toLowerCase(Locale.ROOT))))
                .filter(choice -> distance(lower, choice.toLowerCase(Locale.ROOT)) <= Math.max(1, choice.length() / 3));
    }

    /** How many letters have to be put in, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (var column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            above = below(above, row, one.charAt(row - 1), other);
        }
        return above[other.length()];
    }

    private static int[] below(int[] above, int row, char letter, String other) {
        var line = new int[above.length];
        line[0] = row;
        for (var column = 1; column < line.length; column++) {
            var changed = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            line[column] = Math.min(changed, 1 + Math.min(above[column], line[column - 1]));
        }
        return line;
    }
}
