package io.github.supportguide.catalogue;

import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Something to mend in what people keep.
 *
 * @param rule what is wrong, and how much it matters
 * @param place where
 * @param details what the message of the rule names, in its order: the text found, the choices there are
 */
@ValueObject
public record Finding(FindingRule rule, Place place, List<String> details) {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        details = List.copyOf(details);
    }

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    /** Whether it helps who keeps the catalogue, but need not trouble who only uses it. */
    public boolean isAdvice() {
        return rule.isAdvice();
    }
}
