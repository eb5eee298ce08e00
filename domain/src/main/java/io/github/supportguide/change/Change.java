package io.github.supportguide.change;

import io.github.supportguide.policy.IssueGroup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One thing that a catalogue says otherwise than another. Offers that share it are told of together.
 *
 * @param group the matters that partners split otherwise, if the cause is a split
 * @param from what it was, in codes or addresses as catalogues spell them; empty if there was nothing
 * @param to what it is now, alike; of a verification only this is known
 */
@ValueObject
public record Change(Cause cause, Optional<IssueGroup> group, List<String> from, List<String> to) {
    public Change {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(group, "group");
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
