package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds what a record says, field by field, in the order in which a file will show it. */
public final class RecordFields {
    private final Place place;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    /** @param place where the record was read */
    public RecordFields(Place place) {
        this.place = place;
    }

    /** A text that the record does not spell itself. */
    public RecordFields with(String key, String text) {
        return with(key, new Node.Scalar(place, text, false));
    }

    /** What the record holds somewhere. */
    public RecordFields with(String key, Node value) {
        entries.put(key, new Node.Entry(value.place(), value));
        return this;
    }

    /** What the record holds somewhere, if it does. */
    public RecordFields with(String key, Optional<? extends Node> value) {
        value.ifPresent(node -> with(key, node));
        return this;
    }

    /** Further fields below a key, unless there are none. */
    public RecordFields with(String key, RecordFields fields) {
        return fields.entries.isEmpty() ? this : with(key, fields.mapping());
    }

    /** A list below a key, unless it is empty. */
    public RecordFields with(String key, List<? extends Node> items) {
        return items.isEmpty() ? this : with(key, new Node.Sequence(items.get(0).place(), List.copyOf(items)));
    }

    /** All of them. */
    public Node.Mapping mapping() {
        return new Node.Mapping(place, entries);
    }
}
