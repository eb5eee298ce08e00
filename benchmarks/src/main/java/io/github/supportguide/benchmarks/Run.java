package io.github.supportguide.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A whole process, from its start to its end.
 *
 * @param seconds by the clock
 * @param processor the seconds that processors worked for it, all of them together
 * @param kilobytes the most memory it ever held; 0 where the system does not tell
 */
record Run(double seconds, double processor, long kilobytes) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Starts when nothing is left to be written for others. */
    static Run of(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder("sync").start().waitFor();
        return of(new ProcessBuilder(command).inheritIO());
    }

    /** @throws IllegalStateException if it fails */
    static Run of(ProcessBuilder program) throws IOException, InterruptedException {
        var started = System.nanoTime();
        var process = program.start();
        var kilobytes = 0L;
        var processor = Duration.ZERO;
        while (process.isAlive()) {
            kilobytes = Math.max(kilobytes, peak(process));
            processor = process.info().totalCpuDuration().orElse(processor);
            Thread.sleep(10);
        }
        var seconds = (System.nanoTime() - started) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(program.command().get(0) + " ended with " + process.exitValue());
        }
        return new Run(seconds, processor.toMillis() / 1e3, kilobytes);
    }

    private static long peak(Process process) {
        try {
            var peak = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
