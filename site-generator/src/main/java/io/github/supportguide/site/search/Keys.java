package io.github.supportguide.site.search;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * What an entry stands under in the index: each stretch of up to three letters of a word, of up to two Chinese
 * characters; with a hat, the first letters of the words in its names; and what it is called as a whole. A key is three characters in one number,
 * because there are millions.
 */
final class Keys {
    private static final int BITS = 21;
    private static final int MASK = (1 << BITS) - 1;
    private static final int HAT = '^';
    private static final int SAME = '=';

    private Keys() {}

    /** Every stretch of a run. */
    static void within(String run, LongConsumer keys) {
        var letters = run.codePoints().toArray();
        var longest = Runs.isCjk(letters[0]) ? 2 : 3;
        for (var start = 0; start < letters.length; start++) {
            var key = 0L;
            for (var end = start; end < Math.min(letters.length, start + longest); end++) {
                key = key << BITS | letters[end];
                keys.accept(key);
            }
        }
    }

    /** What a run of a name starts with. */
    static void atTheStartOf(String run, LongConsumer keys) {
        var first = run.codePointAt(0);
        keys.accept((long) HAT << BITS | first);
        if (run.length() > Character.charCount(first)) {
            keys.accept(((long) HAT << BITS | first) << BITS | run.codePointAt(Character.charCount(first)));
        }
    }

    /** All runs of a text together: so few texts share such a key that those called exactly so can come first. */
    static void whole(List<String> runs, LongConsumer keys) {
        var hash = String.join(" ", runs).hashCode();
        keys.accept(((long) SAME << BITS | Digits.of(hash)) << BITS | Digits.of(hash >> Digits.BITS));
    }

    static String text(long key) {
        var text = new StringBuilder();
        for (var shift = 2 * BITS; shift >= 0; shift -= BITS) {
            var letter = (int) (key >> shift) & MASK;
            if (letter != 0) {
                text.appendCodePoint(letter);
            }
        }
        return text.toString();
    }
}
