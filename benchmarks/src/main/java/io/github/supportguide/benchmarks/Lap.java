package io.github.supportguide.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** What came of some work, and the seconds that it took by the clock and of a processor. */
record Lap<T>(T result, double clock, double processor) {
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
