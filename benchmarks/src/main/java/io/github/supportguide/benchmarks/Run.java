package io.github.supportguide.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A whole process, from its start to its end.
 *
 * @param seconds by the clock
 * @param kilobytes the most memory it ever held; 0 where the system does not tell
 */
record Run(double seconds, long kilobytes) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Starts when nothing is left to be written for others. */
    static Run of(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder("sync").start().waitFor();
        var started = System.nanoTime();
        var process = new ProcessBuilder(command).inheritIO().start();
        var peak = watch(process);
        var seconds = (System.nanoTime() - started) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command.get(0) + " ended with " + process.exitValue());
        }
        return new Run(seconds, peak);
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
}
