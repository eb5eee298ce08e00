package io.github.supportguide.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What partners agreed among themselves. Everything may be open.
 *
 * @param technicalSupport what the customer-facing partner does with technical questions
 * @param split which side of provider and reseller owes which group of duties
 */
@ValueObject
public record Arrangement(Optional<TechnicalSupport> technicalSupport, Map<IssueGroup, SplitSide> split) {

    public static final Arrangement NONE = new Arrangement(Optional.empty(), Map.of());

    public Arrangement {
        Objects.requireNonNull(technicalSupport, "technicalSupport");
        split = inOrderOfGroups(split);
    }

    /** This arrangement where it says something, else {@code fallback}; value by value. */
    public Arrangement orElse(Arrangement fallback) {
        if (equals(NONE)) {
            return fallback;
        }
        var sides = new HashMap<>(fallback.split);
        sides.putAll(split);
        return new Arrangement(technicalSupport.or(fallback::technicalSupport), sides);
    }

    /** The same, with one side for a group. */
    public Arrangement with(IssueGroup group, SplitSide side) {
        var sides = new HashMap<>(split);
        sides.put(group, side);
        return new Arrangement(technicalSupport, sides);
    }

    /** The same, with what the customer-facing partner does with technical questions. */
    public Arrangement with(TechnicalSupport support) {
        return new Arrangement(Optional.of(support), split);
    }

    public Optional<SplitSide> sideFor(IssueGroup group) {
        return Optional.ofNullable(split.get(group));
    }

    /** Whether technical questions go straight to whoever supports the product; so it is unless agreed otherwise. */
    boolean refersTechnicalQuestions() {
        return technicalSupport.orElse(TechnicalSupport.REFER) == TechnicalSupport.REFER;
    }

    private static Map<IssueGroup, SplitSide> inOrderOfGroups(Map<IssueGroup, SplitSide> split) {
        var ordered = new EnumMap<IssueGroup, SplitSide>(IssueGroup.class);
        ordered.putAll(split);
        return Collections.unmodifiableMap(ordered);
    }
}
