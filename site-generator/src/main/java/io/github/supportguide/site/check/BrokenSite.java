package io.github.supportguide.site.check;

import java.util.ArrayList;
import java.util.List;

/** Thrown instead of publishing a site that leads its readers nowhere. */
public final class BrokenSite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Flaw> first;
    private final int count;

    BrokenSite(List<Flaw> first, int count) {
        super("%d flaws, the first: %s".formatted(count, first.get(0)));
        this.first = new ArrayList<>(first);
        this.count = count;
    }

    /** The first twenty, sorted by page. */
    public List<Flaw> first() {
        return List.copyOf(first);
    }

    /** How many there are in all. */
    public int count() {
        return count;
    }
}
