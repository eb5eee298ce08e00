package io.github.supportguide.benchmarks;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.CatalogueFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Times the command {@code site} as a whole process over a generated catalogue, beside a copy of what it wrote and beside
 * Hugo, which prints the same cards and nothing else. They take turns; what Hugo reads is made before.
 */
public final class SiteTiming {
    private static final int ROUNDS = 3;
    private static final int CARDS_COMPARED = 100;
    private static final String DAY = "2026-11-22";

    private final Path jar;
    private final Path folder;
    private final Path site;
    private final Runs ours = new Runs();
    private final Runs copies = new Runs();
    private final Runs hugos = new Runs();

    private SiteTiming(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
        this.site = folder.resolve("site");
    }

    /**
     * Times the jar {@code ARGS[0]}, with the templates for Hugo in {@code ARGS[1]}, working below the folder
     * {@code ARGS[2]}, with {@code ARGS[3]} offers.
     *
     * @throws IOException if the folders cannot be written
     * @throws InterruptedException if it is told to stop
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of(args[2]), "supportguide");
        try {
            new SiteTiming(Path.of(args[0]), folder).time(Path.of(args[1]), Integer.parseInt(args[3]));
        } finally {
            delete(folder);
        }
    }

    private void time(Path templates, int offers) throws IOException, InterruptedException {
        new GeneratedCatalogue(offers).writeTo(folder.resolve("catalogue"));
        var catalogue = new CatalogueFolder(folder.resolve("catalogue"))
                .read()
                .catalogue()
                .orElseThrow();
        var withHugo = HugoSite.isInstalled();
        if (withHugo) {
            new HugoSite(folder.resolve("hugo"), templates).write(catalogue, Instant.parse(DAY + "T00:00:00Z"));
        }
        round(withHugo);
        if (withHugo) {
            compare(catalogue);
        }
        for (var round = 2; round <= ROUNDS; round++) {
            round(withHugo);
        }
        report(catalogue);
    }

    /** Leaves what the last round made, to be looked at. */
    private void round(boolean withHugo) throws IOException, InterruptedException {
        var copy = folder.resolve("copy");
        var cards = folder.resolve("cards");
        delete(folder.resolve(".site.releases"));
        Files.deleteIfExists(site);
        ours.add(Run.of(command()));
        delete(copy);
        copies.add(Run.of(List.of("cp", "-r", site + "/.", copy.toString())));
        delete(copy);
        if (withHugo) {
            delete(cards);
            hugos.add(Run.of(HugoSite.command(folder.resolve("hugo"), cards)));
        }
    }

    /** As {@code ./supportguide} starts it, but with as much memory as it needs instead of a part of the machine’s. */
    private List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m",
                "-XX:+UseParallelGC",
                "-jar",
                jar.toString(),
                "site",
                "--as-of",
                DAY,
                "--out",
                site.toString(),
                folder.resolve("catalogue").toString());
    }

    private void report(Catalogue catalogue) throws IOException {
        System.out.printf(
                "%,d offers in two languages, %d rounds%n", catalogue.offers().size(), ROUNDS);
        size();
        System.out.println("site   " + ours);
        System.out.println("cp -r  " + copies);
        wanted("site ÷ cp -r, best %.2f, median %.2f, of processors %.2f; wanted: 2 at most", ours, copies);
        if (hugos.isEmpty()) {
            System.out.println("hugo   is not installed");
        } else {
            System.out.println("hugo   " + hugos);
            wanted("hugo ÷ site, best %.2f, median %.2f, of processors %.2f; wanted: 10 at least", hugos, ours);
        }
        System.out.printf("peak memory of site %,d MB; wanted: 1,024 MB at most%n", ours.megabytes());
    }

    private static void wanted(String what, Runs one, Runs other) {
        System.out.println(what.formatted(
                one.best() / other.best(), one.median() / other.median(), one.processor() / other.processor()));
    }

    private void size() throws IOException {
        try (var files = Files.walk(site.toRealPath())) {
            var bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .summaryStatistics();
            System.out.printf("site   %,d files, %,d MB%n", bytes.getCount(), bytes.getSum() >> 20);
        }
    }

    private void compare(Catalogue catalogue) throws IOException {
        var same = new SameCards(site, folder.resolve("cards"));
        var offers = List.copyOf(catalogue.offers());
        var step = Math.max(1, offers.size() / CARDS_COMPARED);
        var compared = 0;
        for (var language : catalogue.settings().languages()) {
            for (var number = 0; number < offers.size(); number += step) {
                same.check(language + "/offers/" + offers.get(number).id() + "/index.html");
                compared++;
            }
        }
        System.out.printf(
                "hugo   %,d cards compared with ours: every element, attribute and text is the same%n", compared);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
