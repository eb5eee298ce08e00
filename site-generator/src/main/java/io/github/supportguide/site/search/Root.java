package io.github.supportguide.site.search;

import io.github.supportguide.words.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the script has to know before it can ask for anything else, and what it says. */
final class Root {
    private static final List<String> SAID = List.of("hits", "count", "none", "withdrawn");

    private final Words words;
    private final String folder;

    /** @param folder where everything else is, from the root of the site */
    Root(Words words, String folder) {
        this.words = words;
        this.folder = folder;
    }

    String of(List<Entry> entries, List<Integer> starts, List<Shards.Shard> shards) {
        var root = new LinkedHashMap<String, String>();
        root.put("folder", Script.text(folder));
        root.put("kinds", kinds(entries));
        root.put("classes", Script.texts(Records.classes()));
        root.put("words", said());
        root.put("chunks", Script.text(places(starts)));
        root.put(
                "shards",
                Script.text(shards.stream().map(Shards.Shard::firstKey).collect(Collectors.joining(" "))));
        return Script.object(root);
    }

    /** The place after the last one of each kind. */
    private static String kinds(List<Entry> entries) {
        var ends = new LinkedHashMap<String, String>();
        for (var kind : EntryKind.values()) {
            var end = entries.stream()
                    .filter(entry -> entry.kind().compareTo(kind) <= 0)
                    .count();
            ends.put(kind.code(), String.valueOf(end));
        }
        return Script.object(ends);
    }

    private String said() {
        var texts = new LinkedHashMap<String, String>();
        Stream.concat(SAID.stream(), Arrays.stream(EntryKind.values()).map(EntryKind::code))
                .forEach(key -> texts.put(key, Script.text(words.say("search." + key))));
        return Script.object(texts);
    }

    private static String places(List<Integer> starts) {
        var places = new Postings();
        starts.forEach(places::add);
        return places.toString();
    }
}
