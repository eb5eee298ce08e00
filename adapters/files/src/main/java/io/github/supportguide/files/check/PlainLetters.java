package io.github.supportguide.files.check;

import java.util.BitSet;

/** The letters that most texts are made of, in the West and in East Asia; the dear checks are spared such texts. */
final class PlainLetters {
    private static final BitSet ALL = new BitSet(Character.MAX_VALUE);

    static {
        ALL.set(' ', '\u007f');
        ALL.set('\u00c0', '\u0100');
        ALL.set('\u3041', '\u3097');
        ALL.set('\u30a1', '\u30fb');
        ALL.set('\u4e00', '\u9fa6');
        "\n\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u3001\u3002，：；！？％".chars().forEach(ALL::set);
        // brackets may stand the wrong way round, < and & begin markup, and these three begin what was decoded wrongly
        "()[]<&\u00c2\u00c3\u00e2".chars().forEach(ALL::clear);
    }

    private PlainLetters() {}

    static boolean areAllIn(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!ALL.get(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
