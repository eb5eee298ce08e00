package io.github.supportguide.guide;

import io.github.supportguide.catalogue.CatalogueReading;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Everything that can be said of a catalogue on a day.
 *
 * @param reading with every finding, advice too
 * @param coverage how well it leads every question; empty if it cannot be used
 */
@ValueObject
public record CatalogueCheck(CatalogueReading reading, Optional<Coverage> coverage) {
    public CatalogueCheck {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(coverage, "coverage");
    }
}
