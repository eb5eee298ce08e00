package io.github.supportguide.files.mapping;

import io.github.supportguide.files.syntax.Node;
import java.util.Optional;
import java.util.Set;

/**
 * Picks one of a list of objects by what one of their keys says, and from it the value of another key.
 *
 * @param key whose value decides
 * @param values any of them, in lower case
 * @param pick where the value stands in the object
 */
record Choice(String key, Set<String> values, Reference pick) {
    Choice {
        values = Set.copyOf(values);
    }

    Optional<Node> in(Node node) {
        if (!(node instanceof Node.Sequence list)) {
            return Optional.empty();
        }
        return list.items().stream()
                .filter(this::isMeant)
                .flatMap(item -> pick.in(item).stream())
                .findFirst();
    }

    private boolean isMeant(Node item) {
        return item instanceof Node.Mapping mapping
                && mapping.entries().containsKey(key)
                && mapping.entries().get(key).value() instanceof Node.Scalar scalar
                && values.contains(Tidy.folded(scalar.text()));
    }
}
