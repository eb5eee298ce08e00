package io.github.supportguide.guide;

import io.github.supportguide.policy.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A decision that was made again.
 *
 * @param firstBy the name of the policy that decided first
 * @param againBy the name of the policy that decided again
 * @param first what was decided first
 * @param again what was decided again
 */
@ValueObject
public record Replay(String firstBy, String againBy, Decision first, Decision again) {
    private static final Map<String, Function<Decision, Object>> PARTS = parts();

    public Replay {
        Objects.requireNonNull(firstBy, "firstBy");
        Objects.requireNonNull(againBy, "againBy");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(again, "again");
    }

    /** Whether both say the same, by the same rules. */
    public boolean holds() {
        return first.equals(again);
    }

    /** Whether another policy decided first, so that a difference is no wonder. */
    public boolean byAnotherPolicy() {
        return !firstBy.equals(againBy);
    }

    /** The parts of the decision that differ, as they are called in {@link Decision}, in its order. */
    public List<String> differences() {
        return PARTS.entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(first).equals(part.getValue().apply(again)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<Decision, Object>> parts() {
        var parts = new LinkedHashMap<String, Function<Decision, Object>>();
        parts.put("outcome", Decision::outcome);
        parts.put("reason", Decision::reason);
        parts.put("firstContact", Decision::firstContact);
        parts.put("route", Decision::route);
        parts.put("responsible", Decision::responsible);
        parts.put("performedBy", Decision::performedBy);
        parts.put("escalation", Decision::escalation);
        parts.put("decidingFacts", Decision::decidingFacts);
        parts.put("resolution", Decision::resolution);
        parts.put("roles", Decision::roles);
        parts.put("rules", Decision::rules);
        return parts;
    }
}
