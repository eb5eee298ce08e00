package io.github.supportguide.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The same thing done several times. */
final class Runs {
    private final List<Run> runs = new ArrayList<>();

    void add(Run run) {
        runs.add(run);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    double best() {
        return sorted(Run::seconds).get(0);
    }

    double median() {
        return sorted(Run::seconds).get(runs.size() / 2);
    }

    /** The least that processors worked for it. */
    double processor() {
        return sorted(Run::processor).get(0);
    }

    private List<Double> sorted(Function<Run, Double> seconds) {
        return runs.stream().map(seconds).sorted().toList();
    }

    long megabytes() {
        return runs.stream().mapToLong(Run::kilobytes).max().orElse(0) >> 10;
    }

    @Override
    public String toString() {
        return "best %6.1f s, median %6.1f s, of processors %6.1f s, peak memory %,5d MB"
                .formatted(best(), median(), processor(), megabytes());
    }
}
