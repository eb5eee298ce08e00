package io.github.supportguide.site.search;

import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of the search: one index for all languages, and what each language shows of what is found. */
public final class Search {
    private final List<Edition> editions;

    public Search(List<Edition> editions) {
        this.editions = editions;
    }

    public Stream<PlannedFile> plan() {
        var entries = Entries.of(editions.get(0));
        var shards = Shards.of(entries);
        return Stream.concat(
                IntStream.range(0, shards.size()).mapToObj(at -> shard(at, shards.get(at))),
                editions.stream().flatMap(edition -> edition(edition, shards)));
    }

    private static PlannedFile shard(int at, Shards.Shard shard) {
        var name = "k" + at;
        return file("search/", name, Script.text(shard.content()));
    }

    private static Stream<PlannedFile> edition(Edition edition, List<Shards.Shard> shards) {
        var folder = edition.language() + "/search/";
        var entries = Entries.of(edition);
        var starts = Records.starts(entries);
        var root = file(folder, "root", Root.of(entries, starts, shards, edition.words()));
        var chunks = IntStream.range(0, starts.size()).mapToObj(at -> {
            var end = at + 1 < starts.size() ? starts.get(at + 1) : entries.size();
            return file(folder, "d" + at, Records.chunk(entries.subList(starts.get(at), end)));
        });
        return Stream.concat(Stream.of(root), chunks);
    }

    private static PlannedFile file(String folder, String name, String content) {
        var bytes = Script.file(name, content);
        return new PlannedFile(folder + name + ".js", () -> bytes);
    }
}
