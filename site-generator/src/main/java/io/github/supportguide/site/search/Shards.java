package io.github.supportguide.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** The index itself: keys and where they occur, in order, cut into pieces that are quick to load. */
final class Shards {
    /** A shard holds more than this only by its last key. */
    private static final int ENOUGH = 4_000;

    private final PostingsByKey postings = new PostingsByKey();

    /** A piece of the index: its first key, and keys and postings by turns. */
    record Shard(String firstKey, String content) {}

    static List<Shard> of(List<Entry> entries) {
        var shards = new Shards();
        for (var place = 0; place < entries.size(); place++) {
            shards.add(place, entries.get(place));
        }
        return shards.cut();
    }

    private void add(int place, Entry entry) {
        LongConsumer keys = key -> postings.of(key).add(place);
        entry.titles().map(Runs::of).forEach(runs -> {
            runs.forEach(run -> Keys.atTheStartOf(run, keys));
            addNamed(runs, keys);
        });
        entry.others().map(Runs::of).forEach(runs -> addNamed(runs, keys));
        Runs.of(entry.publisher()).forEach(run -> Keys.within(run, keys));
    }

    private static void addNamed(List<String> runs, LongConsumer keys) {
        Keys.whole(runs, keys);
        runs.forEach(run -> Keys.within(run, keys));
    }

    private List<Shard> cut() {
        var sorted = new TreeMap<String, Postings>();
        postings.forEach((key, places) -> sorted.put(Keys.text(key), places));
        var shards = new ArrayList<Shard>();
        var content = new StringBuilder();
        sorted.forEach((key, places) -> {
            content.append(content.isEmpty() ? "" : " ").append(key).append(' ');
            places.appendTo(content);
            if (content.length() > ENOUGH) {
                shards.add(shard(content));
                content.setLength(0);
            }
        });
        if (!content.isEmpty()) {
            shards.add(shard(content));
        }
        return shards;
    }

    private static Shard shard(StringBuilder content) {
        return new Shard(content.substring(0, content.indexOf(" ")), content.toString());
    }
}
