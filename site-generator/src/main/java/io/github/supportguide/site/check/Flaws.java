package io.github.supportguide.site.check;

import java.util.List;
import java.util.TreeSet;

/** Counts flaws and keeps the first of them, in whatever order they are found. Safe for threads. */
final class Flaws {
    private static final int MOST_KEPT = 20;

    private final TreeSet<Flaw> first = new TreeSet<>();
    private int count;

    synchronized void add(Flaw flaw) {
        count++;
        first.add(flaw);
        if (first.size() > MOST_KEPT) {
            first.pollLast();
        }
    }

    synchronized void refuse() {
        if (count > 0) {
            throw new BrokenSite(List.copyOf(first), count);
        }
    }
}
