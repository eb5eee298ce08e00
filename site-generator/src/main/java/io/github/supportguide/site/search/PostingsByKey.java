package io.github.supportguide.site.search;

import java.util.stream.IntStream;

/** Postings by keys that are numbers: millions are looked up, so none of them becomes an object. */
final class PostingsByKey {
    /** What one visits keys and their postings with. */
    @FunctionalInterface
    interface Visitor {
        void visit(long key, Postings places);
    }

    private long[] keys = new long[1 << 14];
    private Postings[] postings = new Postings[keys.length];
    private int size;

    /** Empty ones for a key that has not been seen yet. */
    Postings of(long key) {
        var at = slot(key);
        if (postings[at] == null) {
            keys[at] = key;
            postings[at] = new Postings();
            size++;
            return 2 * size > keys.length ? grown(key) : postings[at];
        }
        return postings[at];
    }

    /** In no particular order. */
    void forEach(Visitor visitor) {
        IntStream.range(0, keys.length)
                .filter(at -> postings[at] != null)
                .forEach(at -> visitor.visit(keys[at], postings[at]));
    }

    private int slot(long key) {
        var at = Long.hashCode(key * 0x9E3779B97F4A7C15L) & keys.length - 1;
        while (postings[at] != null && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private Postings grown(long key) {
        var oldKeys = keys;
        var old = postings;
        keys = new long[2 * oldKeys.length];
        postings = new Postings[keys.length];
        for (var at = 0; at < old.length; at++) {
            if (old[at] != null) {
                var slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                postings[slot] = old[at];
            }
        }
        return postings[slot(key)];
    }
}
