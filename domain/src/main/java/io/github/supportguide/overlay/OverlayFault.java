package io.github.supportguide.overlay;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something that keeps an overlay from being laid.
 *
 * @param kind what is wrong
 * @param rule the id of the rule that is at fault
 * @param message what is wrong and how to mend it, in English, for whoever writes the overlay
 */
@ValueObject
public record OverlayFault(Kind kind, String rule, String message) {
    public OverlayFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }

    /** What can be wrong with a rule. */
    public enum Kind {
        /** The id does not begin with the owner of the layer, or begins with a word of the published rules. */
        OWNER,
        /** The id is taken. */
        DUPLICATE,
        /** The published rule leaves this to nobody. */
        PUBLISHED_RULE_IS_FINAL,
        /** A layer below said that its rule is final. */
        RULE_BELOW_IS_FINAL,
        /** Another rule of the same layer speaks of the same question. */
        CONTRADICTION
    }
}
