package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.format.Fields;
import io.github.supportguide.files.format.Reading;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the fields of a foreign record as a catalogue is read, so that every rule of catalogues holds for it. What is
 * not usable is left out with a warning; a record is refused only for what it cannot be without.
 *
 * @param <T> what the fields are of
 */
final class Vetting<T> {
    private static final Set<String> NEEDED = Set.of("", "id", "title", "type", "name");

    /** How warnings of an import call what would be an error of people who keep a catalogue. */
    private static final Map<FindingRule, FindingRule> LEFT_OUT = Map.of(
            FindingRule.BAD_EMAIL, FindingRule.IMPORT_BAD_EMAIL,
            FindingRule.BAD_URL, FindingRule.IMPORT_BAD_URL,
            FindingRule.BAD_PHONE, FindingRule.IMPORT_BAD_PHONE);

    private final Function<Fields, Optional<T>> format;
    private final Findings findings;

    Vetting(Function<Fields, Optional<T>> format, Findings findings) {
        this.format = format;
        this.findings = findings;
    }

    /** The fields that are usable; empty if the record has to be refused. */
    Optional<Node.Mapping> usable(Node.Mapping fields) {
        var numbered = new NumberedFields(fields);
        var dropped = new HashSet<Place>();
        var faults = faults(numbered.numbered());
        faults.inOrder().forEach(finding -> tell(finding, numbered));
        while (faults.hasErrors() && dropped.addAll(errors(faults)) && !isRefused(faults, numbered)) {
            var rest = numbered.without(dropped, numbered.numbered(), false);
            faults = faults((Node.Mapping) rest.orElseThrow());
            needed(faults, numbered).forEach(finding -> tell(finding, numbered));
        }
        if (faults.hasErrors()) {
            return Optional.empty();
        }
        return dropped.isEmpty()
                ? Optional.of(fields)
                : numbered.without(dropped, numbered.numbered(), true).map(Node.Mapping.class::cast);
    }

    @SuppressWarnings("ReturnValueIgnored") // what counts is what it finds wrong
    private Findings faults(Node.Mapping fields) {
        var faults = new Findings();
        format.apply(new Fields(fields, Reading.of(faults)));
        return faults;
    }

    private static Set<Place> errors(Findings faults) {
        return faults.inOrder().stream()
                .filter(Finding::isError)
                .map(Finding::place)
                .collect(Collectors.toSet());
    }

    private static boolean isRefused(Findings faults, NumberedFields fields) {
        return !needed(faults, fields).isEmpty();
    }

    /** Faults of what a record cannot be without. Others that are found later only follow from what was left out. */
    private static List<Finding> needed(Findings faults, NumberedFields fields) {
        return faults.inOrder().stream()
                .filter(Finding::isError)
                .filter(finding -> NEEDED.contains(fields.key(finding.place())))
                .toList();
    }

    /** That something has no successor is for those to say who keep it, not for whoever wrote the record. */
    private void tell(Finding finding, NumberedFields fields) {
        if (finding.rule() == FindingRule.NO_SUCCESSOR) {
            return;
        }
        var key = fields.key(finding.place());
        var place = fields.place(finding.place());
        var details = finding.details().toArray(String[]::new);
        if (!finding.isError() || NEEDED.contains(key)) {
            findings.add(finding.rule(), place, details);
        } else if (LEFT_OUT.containsKey(finding.rule())) {
            findings.add(LEFT_OUT.get(finding.rule()), place, details);
        } else {
            findings.add(FindingRule.IMPORT_LEFT_OUT, place, key, finding.rule().code());
        }
    }
}
