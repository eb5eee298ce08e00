package io.github.supportguide.files.check;

import io.github.supportguide.catalogue.FindingRule;
import java.util.List;
import java.util.Objects;

/**
 * Something wrong with a value; with a place it is a finding.
 *
 * @param rule what is wrong
 * @param details what the message of the rule names, in its order
 */
public record Flaw(FindingRule rule, List<String> details) {
    public Flaw {
        Objects.requireNonNull(rule, "rule");
        details = List.copyOf(details);
    }

    static Flaw of(FindingRule rule, String... details) {
        return new Flaw(rule, List.of(details));
    }
}
