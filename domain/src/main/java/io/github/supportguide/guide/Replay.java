package io.github.supportguide.guide;

import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.DecisionPart;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A decision that was made again.
 *
 * @param firstBy the name of the policy that decided first
 * @param againBy the name of the policy that decided again
 * @param first what was decided first
 * @param again what was decided again
 */
@ValueObject
public record Replay(String firstBy, String againBy, Decision first, Decision again) {
    public Replay {
        Objects.requireNonNull(firstBy, "firstBy");
        Objects.requireNonNull(againBy, "againBy");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(again, "again");
    }

    /** Whether both say the same, by the same rules. */
    public boolean holds() {
        return first.equals(again);
    }

    /** Whether another policy decided first, so that a difference is no wonder. */
    public boolean byAnotherPolicy() {
        return !firstBy.equals(againBy);
    }

    /** The parts that differ, in the order of a decision; none where the same was decided by other rules. */
    public List<DecisionPart> differences() {
        return Arrays.stream(DecisionPart.values())
                .filter(part -> !part.of(first).equals(part.of(again)))
                .toList();
    }
}
