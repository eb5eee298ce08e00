package io.github.supportguide.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Times the command {@code site} as a whole process over generated catalogues, with a heap that could never hold all
 * pages, and watches its memory.
 */
public final class SiteTiming {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int[] SIZES = {1_000, 10_000};

    private SiteTiming() {}

    /**
     * Times the jar {@code ARGS[0]}, working below the folder {@code ARGS[1]}, and prints a line for each size.
     *
     * @throws IOException if the folders cannot be written
     * @throws InterruptedException if it is told to stop
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (var size : SIZES) {
            var folder = Files.createTempDirectory(Path.of(args[1]), "supportguide");
            try {
                new GeneratedCatalogue(size).writeTo(folder.resolve("catalogue"));
                time(Path.of(args[0]), size, folder);
            } finally {
                delete(folder);
            }
        }
    }

    private static void time(Path jar, int size, Path folder) throws IOException, InterruptedException {
        var site = folder.resolve("site");
        var started = System.nanoTime();
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-jar",
                        jar.toString(),
                        "site",
                        "--as-of",
                        "2026-11-22",
                        "--out",
                        site.toString(),
                        folder.resolve("catalogue").toString())
                .inheritIO()
                .start();
        var peak = watch(process);
        var seconds = (System.nanoTime() - started) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("site ended with " + process.exitValue());
        }
        report(size, seconds, peak, site);
    }

    private static void report(int size, double seconds, long peak, Path site) throws IOException {
        try (var files = Files.walk(site.toRealPath())) {
            var bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .summaryStatistics();
            System.out.printf(
                    "%,d offers: %.1f s, %,.0f offers/s, %,.0f cards/s, %,d files, %,d MB, peak memory %,d MB%n",
                    size,
                    seconds,
                    size / seconds,
                    2 * size / seconds,
                    bytes.getCount(),
                    bytes.getSum() >> 20,
                    peak >> 10);
        }
    }

    /** The most memory the process ever held, in kilobytes; 0 where the system does not tell. */
    static long watch(Process process) throws InterruptedException {
        var peak = 0L;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process));
            Thread.sleep(10);
        }
        return peak;
    }

    private static long peak(Process process) {
        try {
            var peak = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
