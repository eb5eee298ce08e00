package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.catalogue.Severity;
import io.github.supportguide.code.Coded;
import io.github.supportguide.files.syntax.Node;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Findings of one rule that people know of and want to hear no more of.
 *
 * @param files those it is about
 * @param until the last day it holds
 * @param place where it is written
 */
record Ignore(FindingRule rule, PathMatcher files, Optional<LocalDate> until, Place place) {
    private static final PathMatcher EVERY_FILE = file -> true;

    /** One item of {@code ignore} in {@code catalogue.yaml}; empty after a finding. */
    static Optional<Ignore> read(Fields fields) {
        var rule = fields.required("rule", key -> rule(fields, key));
        var files = fields.node("path").isEmpty() ? Optional.of(EVERY_FILE) : files(fields, "path");
        fields.required("reason", fields::text);
        var until = Values.day(fields, "until");
        fields.refuseTheRest();
        return rule.flatMap(known -> files.map(some -> new Ignore(known, some, until, fields.place())));
    }

    private static Optional<FindingRule> rule(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> {
            var rule =
                    Coded.parse(FindingRule.class, scalar.text()).filter(known -> known.severity() != Severity.ERROR);
            if (rule.isEmpty()) {
                fields.reading().find(FindingRule.BAD_IGNORE, scalar.place(), scalar.text());
            }
            return rule;
        });
    }

    private static Optional<PathMatcher> files(Fields fields, String key) {
        return fields.scalar(key).flatMap(scalar -> {
            var matcher = glob(scalar);
            if (matcher.isEmpty()) {
                fields.reading().find(FindingRule.BAD_IGNORE, scalar.place(), scalar.text());
            }
            return matcher;
        });
    }

    private static Optional<PathMatcher> glob(Node.Scalar scalar) {
        try {
            return Optional.of(FileSystems.getDefault().getPathMatcher("glob:" + scalar.text()));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    boolean isOver(Optional<LocalDate> day) {
        return day.filter(it -> until.filter(it::isAfter).isPresent()).isPresent();
    }

    boolean covers(Finding finding) {
        return finding.rule() == rule && files.matches(Path.of(finding.place().file()));
    }
}
