package io.github.supportguide.edition;

import io.github.supportguide.code.Coded;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.DecisionPart;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A part in which two decisions differ.
 *
 * @param part which part; others may differ, too
 * @param before the words of the earlier decision, in their order; maybe none
 * @param after those of the later one, alike
 */
@ValueObject
public record ChangedPart(DecisionPart part, List<Coded> before, List<Coded> after) {
    public ChangedPart {
        Objects.requireNonNull(part, "part");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Stream<ChangedPart> between(Decision before, Decision after) {
        return Arrays.stream(DecisionPart.values())
                .map(part -> new ChangedPart(part, part.of(before), part.of(after)))
                .filter(part -> !part.before.equals(part.after));
    }
}
