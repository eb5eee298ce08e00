package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while reading goes on. Not for several threads. */
public final class Findings {
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::place, Findings::compare).thenComparing(Finding::rule);

    private final List<Finding> all = new ArrayList<>();

    public void add(FindingRule rule, Place place, String... details) {
        all.add(new Finding(rule, place, List.of(details)));
    }

    public void add(Finding finding) {
        all.add(finding);
    }

    public void addAll(Findings more) {
        all.addAll(more.all);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    /** By file, line and column. */
    public List<Finding> inOrder() {
        return all.stream().sorted(BY_PLACE).toList();
    }

    /** Most findings of a large catalogue stand in the same few files. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static int compare(Place one, Place other) {
        var byFile = one.file() == other.file() ? 0 : one.file().compareTo(other.file());
        var byLine = byFile != 0 ? byFile : Integer.compare(one.line(), other.line());
        return byLine != 0 ? byLine : Integer.compare(one.column(), other.column());
    }
}
