package io.github.supportguide.offer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When and how a person last made sure that a channel works.
 *
 * @param on the day, without a zone
 * @param method such as {@code called}, {@code mailed} or {@code read}
 * @param by who did it
 * @param source where the channel was read
 */
@ValueObject
public record Verification(LocalDate on, Optional<String> method, Optional<String> by, Optional<WebAddress> source) {
    public Verification {
        Objects.requireNonNull(on, "on");
    }

    public static Verification on(LocalDate day) {
        return new Verification(day, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
