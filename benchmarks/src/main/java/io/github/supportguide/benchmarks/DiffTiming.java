package io.github.supportguide.benchmarks;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.files.CatalogueFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Times what {@code diff} does, over two generated catalogues that differ in a few hundred offers and in one page of a
 * publisher, and what it could never do without: parsing the same bytes.
 */
public final class DiffTiming {
    private static final int OFFERS = 100_000;
    private static final int OFFERS_AN_EDIT = 250;
    private static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");

    private DiffTiming() {}

    /**
     * Times the comparison, working below the folder {@code ARGS[0]}, and prints a line.
     *
     * @throws Exception if the folders cannot be written or read
     */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory(Path.of(args[0]), "supportguide");
        try {
            new GeneratedCatalogue(OFFERS).writeTo(folder.resolve("before"));
            new GeneratedCatalogue(OFFERS).writeTo(folder.resolve("after"));
            edit(folder.resolve("after"));
            time(folder);
        } finally {
            SiteTiming.delete(folder);
        }
    }

    private static void time(Path folder) throws Exception {
        var parsed = Lap.of(() -> Parsing.of(folder));
        var before = Lap.of(() -> load(folder.resolve("before")));
        var after = Lap.of(() -> load(folder.resolve("after")));
        var compared = Lap.of(() -> CatalogueChanges.between(before.result(), after.result(), AS_OF));
        var changes = compared.result();
        System.out.printf(
                "%,d offers twice: loaded in %s and %s, compared in %s; merely parsed in %s;"
                        + " %,d answers about %,d offers change, by %,d causes%n",
                OFFERS,
                before,
                after,
                compared,
                parsed,
                changes.answers(),
                changes.offers(),
                changes.groups().size());
    }

    private static Catalogue load(Path folder) {
        return new CatalogueFolder(folder).read().catalogue().orElseThrow();
    }

    private static void edit(Path folder) throws IOException {
        var publishers = folder.resolve("publishers.jsonl");
        Files.writeString(
                publishers,
                Files.readString(publishers)
                        .replace("https://publisher7.example/support", "https://publisher7.example/help"));
        var offers = folder.resolve("offers.jsonl");
        var lines = Files.readAllLines(offers);
        for (var line = 0; line < lines.size(); line += OFFERS_AN_EDIT) {
            lines.set(line, edited(lines.get(line)));
        }
        Files.write(offers, lines);
    }

    private static String edited(String offer) {
        return offer.contains("\"supportedBy\": \"publisher\"")
                ? offer.replace("\"supportedBy\": \"publisher\"", "\"supportedBy\": \"microsoft\"")
                : offer.replaceFirst(
                        "}$", ", \"lifecycle\": {\"state\": \"withdrawn\", \"successor\": \"publisher0/offer1\"}}");
    }
}
