package io.github.supportguide.policy;

import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One rule of the policy, and why we believe it.
 *
 * @param id its name for good, such as {@code responsibility/refund}
 * @param status how well it is founded
 * @param sources the pages that state it, the most telling first; never empty
 * @param validity the days on which it holds
 * @param approximate whether a day of its validity was concluded from pages read before and after it
 */
@ValueObject
public record Rule(String id, RuleStatus status, List<Source> sources, Validity validity, boolean approximate) {
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(validity, "validity");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " names no source");
        }
    }

    static Rule inForce(String id, RuleStatus status, Source... sources) {
        return new Rule(id, status, List.of(sources), Validity.since(Programme.START), false);
    }

    /** The page that tells most about this rule. */
    public Source source() {
        return sources.get(0);
    }
}
