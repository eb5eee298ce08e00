package io.github.supportguide.site.check;

import java.util.Comparator;

/**
 * Something wrong with a page.
 *
 * @param page where, from the root of the site
 * @param about what leads nowhere, or stands there twice
 */
public record Flaw(Kind kind, String page, String about) implements Comparable<Flaw> {
    private static final Comparator<Flaw> ORDER =
            Comparator.comparing(Flaw::page).thenComparing(Flaw::kind).thenComparing(Flaw::about);

    /** What can be wrong. */
    public enum Kind {
        DEAD_LINK,
        DOUBLE_ID
    }

    @Override
    public int compareTo(Flaw other) {
        return ORDER.compare(this, other);
    }
}
