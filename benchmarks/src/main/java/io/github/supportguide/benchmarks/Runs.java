package io.github.supportguide.benchmarks;

import java.util.ArrayList;
import java.util.List;

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
        return seconds().get(0);
    }

    double median() {
        return seconds().get(runs.size() / 2);
    }

    private List<Double> seconds() {
        return runs.stream().map(Run::seconds).sorted().toList();
    }

    long megabytes() {
        return runs.stream().mapToLong(Run::kilobytes).max().orElse(0) >> 10;
    }

    @Override
    public String toString() {
        return "best %6.1f s, median %6.1f s, peak memory %,6d MB".formatted(best(), median(), megabytes());
    }
}
