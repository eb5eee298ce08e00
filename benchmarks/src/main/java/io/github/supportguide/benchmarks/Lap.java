package io.github.supportguide.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** What came of some work, and the seconds that it took by the clock and of all processors together. */
record Lap<T>(T result, double clock, double processor) {
    static <T> Lap<T> of(Callable<T> work) throws Exception {
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var clock = System.nanoTime();
        var processor = process.getProcessCpuTime();
        var result = work.call();
        return new Lap<>(result, (System.nanoTime() - clock) / 1e9, (process.getProcessCpuTime() - processor) / 1e9);
    }

    @Override
    public String toString() {
        return "%.1f s (%.1f s of a processor)".formatted(clock, processor);
    }
}
