package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.syntax.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code ignore} in {@code catalogue.yaml} takes out of the findings. Errors stay: they must be mended. */
final class Ignores {
    private final List<Ignore> inForce = new ArrayList<>();
    private final List<Ignore> over = new ArrayList<>();
    private final Set<Ignore> used = new LinkedHashSet<>();

    Ignores(List<Ignore> all, Optional<LocalDate> day) {
        all.forEach(ignore -> (ignore.isOver(day) ? over : inForce).add(ignore));
    }

    /** What is left to be told, and what is wrong with what was to be ignored. */
    Findings applyTo(Findings findings) {
        if (inForce.isEmpty() && over.isEmpty()) {
            return findings;
        }
        var left = new Findings();
        findings.inOrder().stream().filter(finding -> !isIgnored(finding)).forEach(left::add);
        over.forEach(ignore -> left.add(
                FindingRule.IGNORE_EXPIRED, ignore.place(), ignore.rule().code()));
        inForce.stream()
                .filter(ignore -> !used.contains(ignore))
                .forEach(ignore -> left.add(
                        FindingRule.IGNORE_UNUSED, ignore.place(), ignore.rule().code()));
        return left;
    }

    private boolean isIgnored(Finding finding) {
        var by = inForce.stream().filter(ignore -> ignore.covers(finding)).findFirst();
        by.ifPresent(used::add);
        return by.isPresent();
    }
}
