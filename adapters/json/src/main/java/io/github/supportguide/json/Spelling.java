package io.github.supportguide.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Guesses what was meant by what was written. */
final class Spelling {
    private static final int LONGEST = 100;
    private static final int NEVER_TOO_FAR = 2;

    private Spelling() {}

    /** The choice that holds what was given, else the one most like it; null if none is like it. */
    static @Nullable String nearest(String given, List<String> choices) {
        var text = given.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        return Stream.concat(holding(text, choices), like(text, choices))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> holding(String text, List<String> choices) {
        return choices.stream()
                .filter(choice -> text.length() > NEVER_TOO_FAR
                        ? choice.contains(text)
                        : text.length() == NEVER_TOO_FAR && choice.startsWith(text));
    }

    private static Stream<String> like(String text, List<String> choices) {
        var far = Math.min(text.length() - 1, Math.max(NEVER_TOO_FAR, text.length() / 3));
        var distance = new LevenshteinDistance(far);
        return choices.stream()
                .map(choice -> new Guess(choice, distance.apply(text, choice.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.distance() >= 0)
                .sorted(Comparator.comparingInt(Guess::distance))
                .map(Guess::choice);
    }

    private record Guess(String choice, int distance) {}
}
