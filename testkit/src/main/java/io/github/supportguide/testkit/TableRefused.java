package io.github.supportguide.testkit;

import java.util.List;

/** A table that is not understood; it says everything that has to be mended at once, each with its line. */
public final class TableRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    TableRefused(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** What has to be mended, in the order of the table; never empty. */
    public List<String> faults() {
        return faults;
    }
}
