package io.github.supportguide.site.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The index itself: keys and where they occur, in order, cut into pieces that are quick to load. */
final class Shards {
    /** A shard holds more than this only by its last key. */
    private static final int ENOUGH = 4_000;

    private final Map<Long, Postings> postings = new HashMap<>();

    /** A piece of the index: its first key, and keys and postings by turns. */
    record Shard(String firstKey, String content) {}

    static List<Shard> of(List<Entry> entries) {
        var shards = new Shards();
        for (var place = 0; place < entries.size(); place++) {
            shards.add(place, entries.get(place));
            shards.addWhole(place, entries.get(place));
        }
        return shards.cut();
    }

    private void add(int place, Entry entry) {
        entry.words().map(Runs::of).flatMap(List::stream).forEach(run -> Keys.within(run, key -> add(key, place)));
        entry.titles()
                .map(Runs::of)
                .flatMap(List::stream)
                .forEach(run -> Keys.atTheStartOf(run, key -> add(key, place)));
    }

    private void addWhole(int place, Entry entry) {
        entry.wholes().forEach(words -> Keys.whole(words, key -> add(key, place)));
    }

    private void add(long key, int place) {
        postings.computeIfAbsent(key, unseen -> new Postings()).add(place);
    }

    private List<Shard> cut() {
        var sorted = new TreeMap<String, Postings>();
        postings.forEach((key, places) -> sorted.put(Keys.text(key), places));
        var shards = new ArrayList<Shard>();
        var content = new StringBuilder();
        for (var entry : sorted.entrySet()) {
            content.append(content.isEmpty() ? "" : " ").append(entry.getKey());
            content.append(' ').append(entry.getValue().encoded());
            if (content.length() > ENOUGH) {
                shards.add(shard(content));
                content.setLength(0);
            }
        }
        if (!content.isEmpty()) {
            shards.add(shard(content));
        }
        return shards;
    }

    private static Shard shard(StringBuilder content) {
        return new Shard(content.substring(0, content.indexOf(" ")), content.toString());
    }
}
