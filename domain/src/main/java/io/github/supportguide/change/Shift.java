package io.github.supportguide.change;

import java.util.Map;

/**
 * What changes for every offer that goes from one basis to another.
 *
 * @param answers how many change, each counted once
 * @param byChange how many change for which reason; one answer may have several
 */
record Shift(long answers, Map<Change, Tally> byChange) {
    static final Shift NONE = new Shift(0, Map.of());
}
