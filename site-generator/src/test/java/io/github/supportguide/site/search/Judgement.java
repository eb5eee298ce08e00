package io.github.supportguide.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks through everything, letter by letter, to know what a search should have found. */
final class Judgement {
    private final List<Entry> entries;
    private final List<String> texts;
    private final int limit;
    private final List<String> imperfect = new ArrayList<>();

    private int wanted;
    private int found;
    private int right;

    /** @param limit how many hits of each kind are asked for */
    Judgement(List<Entry> entries, int limit) {
        this.entries = entries;
        this.texts = entries.stream().map(Judgement::text).toList();
        this.limit = limit;
    }

    private static String text(Entry entry) {
        return entry.words().map(words -> String.join(" ", Runs.of(words))).collect(Collectors.joining("  "));
    }

    /** @param hits each by its kind and id */
    void judge(String query, List<String> hits) {
        for (var kind : EntryKind.values()) {
            judge(
                    query,
                    hits.stream()
                            .filter(hit -> hit.startsWith(kind.code() + " "))
                            .toList(),
                    matching(kind, query));
        }
    }

    private void judge(String query, List<String> hits, List<String> matching) {
        var correct = (int) hits.stream().distinct().filter(matching::contains).count();
        var possible = Math.min(limit, matching.size());
        wanted += possible;
        found += hits.size();
        right += correct;
        if (correct < possible || correct < hits.size()) {
            imperfect.add(query);
        }
    }

    /** A thing matches if each run of the query stands somewhere in its words. */
    private List<String> matching(EntryKind kind, String query) {
        var runs = Runs.of(query);
        return IntStream.range(0, entries.size())
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

    @Override
    public String toString() {
        return "recall %.4f, precision %.4f, not perfect: %s".formatted(recall(), precision(), imperfect);
    }
}
