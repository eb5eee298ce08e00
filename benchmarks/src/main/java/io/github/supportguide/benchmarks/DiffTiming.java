package io.github.supportguide.benchmarks;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.files.CatalogueFolder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Times what {@code diff} does, over two generated catalogues that differ in a few hundred offers and in one page of a
 * publisher, and what it could never do without: parsing the same bytes.
 */
public final class DiffTiming {
    private static final int OFFERS = 100_000;
    private static final int OFFERS_A_FILE = 20_000;
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
            write(folder.resolve("before"));
            write(folder.resolve("after"));
            edit(folder.resolve("after"));
            time(folder);
        } finally {
            SiteTiming.delete(folder);
        }
    }

    private static void time(Path folder) throws Exception {
        var parsed = Lap.of(() -> parse(folder));
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

    /** What came of some work, and the seconds that it took by the clock and of a processor. */
    private record Lap<T>(T result, double clock, double processor) {
        static <T> Lap<T> of(Callable<T> work) throws Exception {
            var threads = ManagementFactory.getThreadMXBean();
            var clock = System.nanoTime();
            var processor = threads.getCurrentThreadCpuTime();
            var result = work.call();
            return new Lap<>(
                    result, (System.nanoTime() - clock) / 1e9, (threads.getCurrentThreadCpuTime() - processor) / 1e9);
        }

        @Override
        public String toString() {
            return "%.1f s (%.1f s of a processor)".formatted(clock, processor);
        }
    }

    private static Catalogue load(Path folder) {
        return new CatalogueFolder(folder).read().catalogue().orElseThrow();
    }

    private static long parse(Path folder) throws IOException {
        var tokens = 0L;
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    tokens += parse(bytes);
                }
            }
        }
        return tokens;
    }

    private static long parse(InputStream bytes) {
        var tokens = 0L;
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens += parser.getString().length();
            }
        }
        return tokens;
    }

    /** In several files, none of them larger than the reader takes. */
    private static void write(Path folder) throws IOException {
        new GeneratedCatalogue(OFFERS).writeTo(folder);
        var all = folder.resolve("offers.jsonl");
        var lines = Files.readAllLines(all);
        Files.delete(all);
        Files.createDirectories(folder.resolve("offers"));
        for (var first = 0; first < lines.size(); first += OFFERS_A_FILE) {
            var part = lines.subList(first, Math.min(first + OFFERS_A_FILE, lines.size()));
            Files.write(folder.resolve("offers/from-%d.jsonl".formatted(first)), part);
        }
    }

    private static void edit(Path folder) throws IOException {
        var publishers = folder.resolve("publishers.jsonl");
        Files.writeString(
                publishers,
                Files.readString(publishers)
                        .replace("https://publisher7.example/support", "https://publisher7.example/help"));
        for (var first = 0; first < OFFERS; first += OFFERS_A_FILE) {
            var file = folder.resolve("offers/from-%d.jsonl".formatted(first));
            var lines = Files.readAllLines(file);
            for (var line = 0; line < lines.size(); line += OFFERS_AN_EDIT) {
                lines.set(line, edited(lines.get(line)));
            }
            Files.write(file, lines);
        }
    }

    private static String edited(String offer) {
        return offer.contains("\"supportedBy\": \"publisher\"")
                ? offer.replace("\"supportedBy\": \"publisher\"", "\"supportedBy\": \"microsoft\"")
                : offer.replaceFirst(
                        "}$", ", \"lifecycle\": {\"state\": \"withdrawn\", \"successor\": \"publisher0/offer1\"}}");
    }
}
