package io.github.supportguide.site.search;

import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import io.github.supportguide.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of the search: one index for all languages, what each language shows of what is found, and for each
 * language a root that tells the script where to look. All but the roots are in a folder whose name changes with what
 * is in it, so that they may be kept for ever and never mix with those of another day.
 */
public final class Search {
    private final List<Edition> editions;
    private final List<PlannedFile> files = new ArrayList<>();
    private final List<Shards.Shard> shards;

    private Search(List<Edition> editions) {
        this.editions = editions;
        this.shards = Shards.of(Entries.of(editions.get(0)));
    }

    public static List<PlannedFile> files(List<Edition> editions) {
        return new Search(editions).plan();
    }

    private List<PlannedFile> plan() {
        for (var at = 0; at < shards.size(); at++) {
            add("", "k" + at, Script.text(shards.get(at).content()));
        }
        editions.forEach(this::addRecords);
        var folder = "assets/search." + fingerprint() + "/";
        var placed = new ArrayList<PlannedFile>();
        files.forEach(file -> placed.add(new PlannedFile(folder + file.path(), file.content())));
        editions.forEach(edition -> placed.add(root(edition.words(), folder)));
        return placed;
    }

    private void addRecords(Edition edition) {
        var entries = Entries.of(edition);
        var starts = Records.starts(entries);
        for (var at = 0; at < starts.size(); at++) {
            var end = at + 1 < starts.size() ? starts.get(at + 1) : entries.size();
            add(edition.language() + "/", "d" + at, Records.chunk(entries.subList(starts.get(at), end)));
        }
    }

    private PlannedFile root(Words words, String folder) {
        var content = Root.of(Entries.of(editions.get(0)), shards, words, folder);
        return file(words.languageTag() + "/search/", "root", content);
    }

    private void add(String folder, String name, String content) {
        files.add(file(folder, name, content));
    }

    private static PlannedFile file(String folder, String name, String content) {
        var bytes = Script.file(name, content);
        return new PlannedFile(folder + name + ".js", () -> bytes);
    }

    private String fingerprint() {
        return Asset.fingerprint(
                files.stream().map(file -> file.content().get()).toList());
    }
}
