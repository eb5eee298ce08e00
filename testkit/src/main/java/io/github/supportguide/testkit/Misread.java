package io.github.supportguide.testkit;

import java.util.List;

/** What stands in a cell is not understood; the message says what to write instead. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;
    /** So many choices can be taken in at a glance. */
    private static final int FEW = 12;

    Misread(String message) {
        super(message);
    }

    static Misread of(String word, List<String> choices) {
        var nearest = Spelling.nearest(word, choices)
                .map(choice -> " Did you mean “" + choice + "”?")
                .orElse("");
        return new Misread("“" + word + "” is not known." + nearest + named(choices));
    }

    private static String named(List<String> choices) {
        return choices.size() > FEW ? "" : " It has to be one of: " + String.join(", ", choices) + ".";
    }
}
