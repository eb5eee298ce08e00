package io.github.supportguide.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** Times the command {@code check} as a whole process over a generated catalogue, and watches its memory. */
public final class CheckTiming {
    private static final int OFFERS = 100_000;

    private CheckTiming() {}

    /**
     * Times the jar {@code ARGS[0]}, working below the folder {@code ARGS[1]}, and prints a line.
     *
     * @throws Exception if the folder cannot be written or read
     */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory(Path.of(args[1]), "supportguide");
        try {
            new GeneratedCatalogue(OFFERS).writeTo(folder.resolve("catalogue"));
            var parsed = Lap.of(() -> Parsing.of(folder));
            var checked = Run.of(check(Path.of(args[0]), folder));
            System.out.printf(
                    "%,d offers: checked in %.1f s with at most %,d MB; merely parsed in %s%n",
                    OFFERS, checked.seconds(), checked.kilobytes() >> 10, parsed);
        } finally {
            SiteTiming.delete(folder);
        }
    }

    private static ProcessBuilder check(Path jar, Path folder) {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx768m",
                        "-XX:+UseParallelGC",
                        "-jar",
                        jar.toString(),
                        "check",
                        "--as-of",
                        "2026-11-22",
                        folder.resolve("catalogue").toString())
                .redirectOutput(folder.resolve("findings").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
