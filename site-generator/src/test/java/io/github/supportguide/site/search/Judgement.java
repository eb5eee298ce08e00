package io.github.supportguide.site.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Looks through everything, letter by letter, to know what a search should have found. */
final class Judgement {
    private final List<Entry> entries;
    private final List<String> texts;

    private int wanted;
    private int found;
    private int right;

    Judgement(List<Entry> entries) {
        this.entries = entries;
        this.texts = entries.stream().map(Judgement::text).toList();
    }

    private static String text(Entry entry) {
        return entry.words().map(words -> String.join(" ", Runs.of(words))).collect(Collectors.joining("  "));
    }

    /** @param limit how many hits of each kind were asked for */
    String of(String query, List<String> hits, int limit) {
        var before = wanted - right + found - right;
        Arrays.stream(EntryKind.values()).forEach(kind -> judge(kind, query, hits, limit));
        return wanted - right + found - right == before ? "" : query;
    }

    private void judge(EntryKind kind, String query, List<String> hits, int limit) {
        var matching = matching(kind, query);
        var ofKind = hits.stream()
                .filter(hit -> hit.startsWith(kind.code() + " "))
                .distinct()
                .toList();
        wanted += Math.min(limit, matching.size());
        found += ofKind.size();
        right += (int) ofKind.stream().filter(matching::contains).count();
    }

    private List<String> matching(EntryKind kind, String query) {
        var runs = Runs.of(query);
        return java.util.stream.IntStream.range(0, entries.size())
                .filter(at -> entries.get(at).kind() == kind && !runs.isEmpty())
                .filter(at -> runs.stream().allMatch(texts.get(at)::contains))
                .mapToObj(at -> kind.code() + " " + entries.get(at).id())
                .toList();
    }

    double recall() {
        return (double) right / wanted;
    }

    double precision() {
        return (double) right / found;
    }
}
