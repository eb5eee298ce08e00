package io.github.supportguide.change;

import io.github.supportguide.offer.OfferId;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** An offer that stands under another id than before. */
@ValueObject
public record Renamed(OfferId from, OfferId to) {
    public Renamed {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
