package io.github.supportguide.policy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** What is known about one case; an issue that has no use for a fact ignores it. */
@ValueObject
public record Facts(Optional<Fault> fault, Optional<Instant> orderedAt, Optional<Term> term) {

    public static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty());

    public Facts {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(orderedAt, "orderedAt");
        Objects.requireNonNull(term, "term");
    }
}
