package io.github.supportguide.overlay;

import static io.github.supportguide.overlay.OverlayFault.Kind.CONTRADICTION;
import static io.github.supportguide.overlay.OverlayFault.Kind.DUPLICATE;
import static io.github.supportguide.overlay.OverlayFault.Kind.OWNER;
import static io.github.supportguide.overlay.OverlayFault.Kind.PUBLISHED_RULE_IS_FINAL;
import static io.github.supportguide.overlay.OverlayFault.Kind.RULE_BELOW_IS_FINAL;

import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.ResponsibilityMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds an overlay against the published rules, the layers below it, and itself. */
final class OverlayCheck {
    private static final Set<String> PUBLISHED = Set.of("responsibility", "role", "refund", "scope", "route", "duty");

    private final List<OverlayRule> below;
    private final Overlay overlay;
    private final List<OverlayFault> faults = new ArrayList<>();

    OverlayCheck(List<OverlayRule> below, Overlay overlay) {
        this.below = below;
        this.overlay = overlay;
    }

    List<OverlayFault> faults() {
        var seen = new ArrayList<OverlayRule>();
        for (var rule : overlay.rules()) {
            checkName(rule, seen);
            rule.issues().forEach(issue -> checkAgainstPublished(rule, issue));
            checkAgainstBelow(rule);
            checkAgainstSame(rule, seen);
            seen.add(rule);
        }
        return faults;
    }

    private void checkName(OverlayRule rule, List<OverlayRule> seen) {
        if (PUBLISHED.contains(rule.owner())) {
            add(OWNER, rule, "begins like a published rule; begin it with the name of the partner");
        } else if (!rule.owner().equals(overlay.owner())) {
            add(OWNER, rule, "stands in the overlay of " + overlay.owner() + "; begin its id with that");
        }
        if (isNamedIn(below, rule) || isNamedIn(seen, rule)) {
            add(DUPLICATE, rule, "stands twice; give it another id");
        }
    }

    private static boolean isNamedIn(List<OverlayRule> others, OverlayRule rule) {
        return others.stream().anyMatch(other -> other.id().equals(rule.id()));
    }

    private void checkAgainstPublished(OverlayRule rule, Issue issue) {
        var row = ResponsibilityMatrix.of(issue);
        if (!rule.agreed().isLeftBy(row)) {
            add(
                    PUBLISHED_RULE_IS_FINAL,
                    rule,
                    "would override %s, which is final in this; take %s out of it"
                            .formatted(row.rule().id(), issue.code()));
        }
    }

    private void checkAgainstBelow(OverlayRule rule) {
        below.stream()
                .filter(other -> other.isFinal() && other.meets(rule))
                .forEach(other -> add(
                        RULE_BELOW_IS_FINAL,
                        rule,
                        "would override %s, which its partner made final; leave out what both speak of"
                                .formatted(other.id())));
    }

    private void checkAgainstSame(OverlayRule rule, List<OverlayRule> seen) {
        seen.stream()
                .filter(other -> other.meets(rule))
                .forEach(other -> add(
                        CONTRADICTION,
                        rule,
                        "speaks of the same questions as %s; let only one of them do so".formatted(other.id())));
    }

    private void add(OverlayFault.Kind kind, OverlayRule rule, String what) {
        faults.add(new OverlayFault(kind, rule.id(), rule.id() + " " + what + "."));
    }
}
