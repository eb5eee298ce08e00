package io.github.supportguide.overlay;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** An overlay that cannot be laid; it says everything that is wrong with it at once. */
public final class OverlayRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<OverlayFault> faults;

    OverlayRefused(List<OverlayFault> faults) {
        super(faults.stream().map(OverlayFault::message).collect(joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the rules; never empty. */
    public List<OverlayFault> faults() {
        return faults;
    }
}
