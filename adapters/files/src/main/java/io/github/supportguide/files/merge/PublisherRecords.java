package io.github.supportguide.files.merge;

import io.github.supportguide.files.foreign.ForeignOffer;
import io.github.supportguide.files.foreign.RecordFields;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.PublisherId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What the records of several offers say about their publishers. */
final class PublisherRecords {
    private static final String NAME = "name";

    private final Map<PublisherId, Map<String, Node.Entry>> said = new TreeMap<>();
    private final Map<PublisherId, Set<String>> names = new HashMap<>();
    private final Map<PublisherId, ForeignOffer> first = new HashMap<>();

    /** Takes note of what a record says; what an earlier one said stays. */
    void add(ForeignOffer offer) {
        var id = offer.id().publisher();
        first.putIfAbsent(id, offer);
        var fields = said.computeIfAbsent(id, unknown -> new LinkedHashMap<>());
        offer.publisher().entries().forEach(fields::putIfAbsent);
        names.computeIfAbsent(id, unknown -> new LinkedHashSet<>())
                .add(FieldMerge.child(offer.publisher(), NAME)
                        .map(name -> ((Node.Scalar) name).text())
                        .orElse(id.toString()));
    }

    /** Visits every publisher with what is said of it. */
    void each(BiConsumer<PublisherId, Node.Mapping> visitor) {
        said.forEach((id, fields) -> visitor.accept(id, whole(id, fields)));
    }

    /** A publisher is called what all its records call it; where they differ, by its id. */
    private Node.Mapping whole(PublisherId id, Map<String, Node.Entry> fields) {
        var called = Objects.requireNonNull(names.get(id));
        var name = called.size() == 1 ? called.iterator().next() : id.toString();
        var whole = new RecordFields(Objects.requireNonNull(first.get(id)).place())
                .with("id", id.toString())
                .with(NAME, name);
        fields.forEach((key, entry) -> {
            if (!key.equals("id") && !key.equals(NAME)) {
                whole.with(key, entry.value());
            }
        });
        return whole.mapping();
    }
}
