package io.github.supportguide.files.check;

import java.util.regex.MatchResult;

/** A few words around what was found, so that people find it again. */
final class Excerpt {
    private static final int AROUND = 12;

    private Excerpt() {}

    static String around(String text, MatchResult found) {
        return around(text, found.start(), found.end());
    }

    static String around(String text, int start, int end) {
        var from = text.offsetByCodePoints(start, -Math.min(AROUND, text.codePointCount(0, start)));
        var to = text.offsetByCodePoints(end, Math.min(AROUND, text.codePointCount(end, text.length())));
        return text.substring(from, to).strip();
    }
}
