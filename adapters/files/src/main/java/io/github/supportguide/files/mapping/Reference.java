package io.github.supportguide.files.mapping;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a value stands in a record: the name of a column or key, or a JSON Pointer, which starts with a slash.
 *
 * @param place where the mapping says so
 * @param text as the mapping says it
 */
record Reference(Place place, String text, List<String> steps) {
    private static final String SLASH = "/";
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("~(?![01])");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,6}");

    static Optional<Reference> of(Node.Scalar scalar, Findings findings) {
        var text = scalar.text();
        if (!text.startsWith(SLASH)) {
            return Optional.of(new Reference(scalar.place(), text, List.of(text)));
        }
        if (BROKEN_ESCAPE.matcher(text).find()) {
            findings.add(FindingRule.IMPORT_MAPPING, scalar.place(), text, "pointer");
            return Optional.empty();
        }
        return Optional.of(new Reference(scalar.place(), text, steps(text)));
    }

    private static List<String> steps(String pointer) {
        return Arrays.stream(pointer.substring(1).split(SLASH, -1))
                .map(step -> step.replace("~1", SLASH).replace("~0", "~"))
                .toList();
    }

    boolean isColumn() {
        return !text.startsWith(SLASH);
    }

    /** What stands there, if anything does. */
    Optional<Node> in(Node record) {
        var here = Optional.of(record);
        for (var step : steps) {
            here = here.flatMap(node -> below(node, step));
        }
        return here;
    }

    private static Optional<Node> below(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.ofNullable(mapping.entries().get(step)).map(Node.Entry::value);
        }
        if (node instanceof Node.Sequence list && INDEX.matcher(step).matches()) {
            return list.items().stream().skip(Integer.parseInt(step)).findFirst();
        }
        return Optional.empty();
    }
}
