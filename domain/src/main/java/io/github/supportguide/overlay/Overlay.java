package io.github.supportguide.overlay;

import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One layer of what partners agreed: a provider’s rules for all its resellers, or a reseller’s for its customers.
 *
 * @param owner whose layer it is; the ids of its rules begin with it
 * @param rules what it says; no two of them about the same question
 */
@ValueObject
public record Overlay(String owner, List<OverlayRule> rules) {
    public Overlay {
        Objects.requireNonNull(owner, "owner");
        rules = List.copyOf(rules);
    }

    public static Overlay of(String owner, OverlayRule... rules) {
        return new Overlay(owner, List.of(rules));
    }
}
