package io.github.supportguide.change;

import io.github.supportguide.policy.IssueGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How two bases differ in one aspect, named so that the same difference of other offers is named alike. */
final class Difference {
    private final Aspect aspect;
    private final Basis before;
    private final Basis after;

    Difference(Aspect aspect, Basis before, Basis after) {
        this.aspect = aspect;
        this.before = before;
        this.after = after;
    }

    /** The difference as far as it concerns a group of issues. */
    Change in(IssueGroup group) {
        var split = aspect == Aspect.SPLIT ? Optional.of(group) : Optional.<IssueGroup>empty();
        return find(basis -> Facets.of(aspect, basis, group))
                .map(pair -> new Change(aspect.cause(), split, pair.before(), pair.after()))
                .orElseGet(this::verification);
    }

    private Change verification() {
        var days =
                find(basis -> Facets.verified(aspect, basis)).map(Pair::after).orElse(List.of());
        return new Change(Cause.VERIFICATION, Optional.empty(), List.of(), days);
    }

    /** What the aspect changes by itself; if that is nothing, what it changes after all the others did. */
    private Optional<Pair> find(Function<Basis, List<List<String>>> facets) {
        return Pair.of(facets.apply(before), facets.apply(before.with(aspect, after)))
                .or(() -> Pair.of(facets.apply(after.with(aspect, before)), facets.apply(after)));
    }

    private record Pair(List<String> before, List<String> after) {

        /** The facets that differ, if any do. */
        static Optional<Pair> of(List<List<String>> before, List<List<String>> after) {
            var pair = new Pair(new ArrayList<>(), new ArrayList<>());
            for (var facet = 0; facet < before.size(); facet++) {
                if (!before.get(facet).equals(after.get(facet))) {
                    pair.before.addAll(before.get(facet));
                    pair.after.addAll(after.get(facet));
                }
            }
            return pair.before.equals(pair.after) ? Optional.empty() : Optional.of(pair);
        }
    }
}
