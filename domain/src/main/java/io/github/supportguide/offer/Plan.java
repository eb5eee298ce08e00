package io.github.supportguide.offer;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** A priced variant of an offer; a private one is only for customers whom the publisher chose. */
@ValueObject
public record Plan(String id, Text title, boolean isPrivate) {
    public Plan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
