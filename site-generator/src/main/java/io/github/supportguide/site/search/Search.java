package io.github.supportguide.site.search;

import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.Edition;
import io.github.supportguide.site.page.PlannedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of the search: one index for all languages, what each language shows of what is found, and for each
 * language a root that tells the script where to look. All but the roots are in a folder whose name changes with what
 * is in it, so that they may be kept for ever and never mix with those of another day.
 */
public final class Search {
    private final Map<Edition, List<Entry>> entries = new LinkedHashMap<>();
    private final List<Shards.Shard> shards;
    private final List<Integer> starts;
    private final List<PlannedFile> files = new ArrayList<>();

    private Search(List<Edition> editions) {
        editions.forEach(edition -> entries.put(edition, Entries.of(edition)));
        var first = entries.values().iterator().next();
        this.shards = Shards.of(first);
        this.starts = Records.starts(first);
    }

    /** @param editions of one catalogue */
    public static Stream<PlannedFile> files(List<Edition> editions) {
        return new Search(editions).plan();
    }

    private Stream<PlannedFile> plan() {
        for (var at = 0; at < shards.size(); at++) {
            add("", "k" + at, Script.text(shards.get(at).content()));
        }
        entries.forEach(this::addRecords);
        var folder = "assets/search." + fingerprint() + "/";
        return Stream.concat(
                files.stream().map(file -> new PlannedFile(folder + file.path(), file.content())),
                entries.entrySet().stream().map(each -> root(each.getKey(), each.getValue(), folder)));
    }

    private void addRecords(Edition edition, List<Entry> all) {
        for (var at = 0; at < starts.size(); at++) {
            var end = at + 1 < starts.size() ? starts.get(at + 1) : all.size();
            add(edition.language() + "/", "d" + at, Records.chunk(all.subList(starts.get(at), end)));
        }
    }

    private PlannedFile root(Edition edition, List<Entry> all, String folder) {
        var content = new Root(edition.words(), folder).of(all, starts, shards);
        return file(edition.language() + "/search/", "root", content);
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
