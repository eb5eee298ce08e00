package io.github.supportguide.files.mapping;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of an offer’s or publisher’s file that records fill in. */
sealed interface Template permits Value, OfferIdParts, Template.Group, Template.Several {

    /** The piece as a record fills it; empty if the record has nothing for it. */
    Optional<Node> in(ForeignRecord record);

    /** The piece as if a record had everything for it, at the places of the mapping. */
    Node sketch();

    /** Whether it says the same for every record. */
    boolean isFixed();

    /** Every way in which records may be asked, with its alternatives. */
    Stream<Value> values();

    /** Keys with pieces. What is fixed alone makes no group: a title without its address is no resource. */
    record Group(Place place, Map<String, Entry> entries) implements Template {

        /** A piece, and where its key stands. */
        record Entry(Place place, Template template) {}

        public Group {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public Optional<Node> in(ForeignRecord record) {
            var filled = new LinkedHashMap<String, Node.Entry>();
            var found = isFixed();
            for (var entry : entries.entrySet()) {
                var template = entry.getValue().template();
                var piece = template.in(record);
                piece.ifPresent(node -> filled.put(entry.getKey(), new Node.Entry(node.place(), node)));
                found |= piece.isPresent() && !template.isFixed();
            }
            return found
                    ? Optional.of(new Node.Mapping(record.fields().place(), Collections.unmodifiableMap(filled)))
                    : Optional.empty();
        }

        @Override
        public Node sketch() {
            var sketched = new LinkedHashMap<String, Node.Entry>();
            entries.forEach((key, entry) -> sketched.put(
                    key, new Node.Entry(entry.place(), entry.template().sketch())));
            return new Node.Mapping(place, sketched);
        }

        @Override
        public boolean isFixed() {
            return entries.values().stream().map(Entry::template).allMatch(Template::isFixed);
        }

        @Override
        public Stream<Value> values() {
            return entries.values().stream().map(Entry::template).flatMap(Template::values);
        }
    }

    /** A list of pieces. */
    record Several(Place place, List<Template> items) implements Template {
        public Several {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Node> in(ForeignRecord record) {
            var filled =
                    items.stream().flatMap(item -> item.in(record).stream()).toList();
            return filled.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Node.Sequence(record.fields().place(), filled));
        }

        @Override
        public Node sketch() {
            return new Node.Sequence(place, items.stream().map(Template::sketch).toList());
        }

        @Override
        public boolean isFixed() {
            return items.stream().allMatch(Template::isFixed);
        }

        @Override
        public Stream<Value> values() {
            return items.stream().flatMap(Template::values);
        }
    }
}
