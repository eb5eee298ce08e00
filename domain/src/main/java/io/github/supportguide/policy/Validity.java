package io.github.supportguide.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The days on which a rule holds, in UTC.
 *
 * @param from the first day
 * @param to the last day; empty while the rule is in force
 */
@ValueObject
public record Validity(LocalDate from, Optional<LocalDate> to) {
    public Validity {
        Objects.requireNonNull(from, "from");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a rule valid from %s cannot end on %s".formatted(from, to.get()));
        }
    }

    static Validity since(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, Optional.of(to));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return to.map(last -> !last.isBefore(other.from)).orElse(true)
                && other.to.map(last -> !last.isBefore(from)).orElse(true);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
