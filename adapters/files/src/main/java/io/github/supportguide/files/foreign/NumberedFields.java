package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tree of fields whose places are numbers, so that a finding tells which of the fields it is about: several fields
 * may come from the same place of a foreign file.
 */
final class NumberedFields {
    private final List<Place> places = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Node.Mapping numbered;

    NumberedFields(Node.Mapping fields) {
        this.numbered = (Node.Mapping) copy("", fields);
    }

    Node.Mapping numbered() {
        return numbered;
    }

    private Node copy(String key, Node node) {
        var place = number(key, node.place());
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(place, scalar.text(), scalar.literal());
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    place, list.items().stream().map(item -> copy(key, item)).toList());
        }
        var entries = new LinkedHashMap<String, Node.Entry>();
        ((Node.Mapping) node).entries().forEach((name, entry) -> {
            var value = copy(key.isEmpty() ? name : key + "." + name, entry.value());
            entries.put(name, new Node.Entry(value.place(), value));
        });
        return new Node.Mapping(place, entries);
    }

    private Place number(String key, Place place) {
        places.add(place);
        keys.add(key);
        return new Place("", places.size(), 1);
    }

    /** Where a field with a number stands in the foreign file. */
    Place place(Place number) {
        return places.get(number.line() - 1);
    }

    /** The name of a field with a number, with those of the fields around it. */
    String key(Place number) {
        return keys.get(number.line() - 1);
    }

    /** The fields with their places in the foreign file, without some of them and what is empty then. */
    Optional<Node> without(Set<Place> dropped, Node node, boolean restored) {
        if (dropped.contains(node.place())) {
            return Optional.empty();
        }
        var place = restored ? place(node.place()) : node.place();
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(new Node.Scalar(place, scalar.text(), scalar.literal()));
        }
        if (node instanceof Node.Sequence list) {
            var items = list.items().stream()
                    .flatMap(item -> without(dropped, item, restored).stream())
                    .toList();
            return items.isEmpty() ? Optional.empty() : Optional.of(new Node.Sequence(place, items));
        }
        var entries = new LinkedHashMap<String, Node.Entry>();
        ((Node.Mapping) node)
                .entries()
                .forEach((name, entry) -> without(dropped, entry.value(), restored)
                        .ifPresent(value -> entries.put(name, new Node.Entry(value.place(), value))));
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Node.Mapping(place, Collections.unmodifiableMap(entries)));
    }
}
