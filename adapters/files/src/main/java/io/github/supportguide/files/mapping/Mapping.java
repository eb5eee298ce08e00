package io.github.supportguide.files.mapping;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which fields of the catalogue stand where in the records of others. */
public final class Mapping {
    private final SourceForm source;
    private final Template.Group publisher;
    private final Template.Group offer;

    Mapping(SourceForm source, Template.Group publisher, Template.Group offer) {
        this.source = source;
        this.publisher = publisher;
        this.offer = offer;
    }

    public SourceForm source() {
        return source;
    }

    /** Tells what no record could put right. */
    void check(Findings findings) {
        Sketch.check(publisher, offer, findings);
    }

    /** The names of the columns that it asks for. */
    public Set<String> columns() {
        return values().flatMap(value -> value.from().stream())
                .filter(Reference::isColumn)
                .map(Reference::text)
                .collect(Collectors.toSet());
    }

    /** Whether a table has the columns that are needed; what is missing becomes a finding in the mapping. */
    public boolean fits(String file, List<String> columns, Findings findings) {
        var missing = values().filter(
                        value -> !value.optional() && !value.from().isEmpty())
                .filter(value -> value.from().stream().noneMatch(reference -> columns.contains(reference.text())))
                .map(value -> value.from().get(0))
                .toList();
        missing.forEach(reference -> findings.add(
                FindingRule.IMPORT_COLUMN, reference.place(), reference.text(), file, String.join(", ", columns)));
        return missing.isEmpty();
    }

    private Stream<Value> values() {
        return Stream.concat(publisher.values(), offer.values());
    }

    /** What a record says; empty if it names no offer, which is a finding. */
    public Optional<Filled> fill(ForeignRecord record, Findings findings) {
        var filled = offer.in(record).map(Node.Mapping.class::cast);
        var id = filled.flatMap(fields -> Optional.ofNullable(fields.entries().get(MappingFormat.ID)))
                .map(Node.Entry::value);
        if (id.isEmpty() || !(id.get() instanceof Node.Scalar known)) {
            tellMissingId(record, findings);
            return Optional.empty();
        }
        return Optional.of(new Filled(publisher(known, record), filled.orElseThrow()));
    }

    private void tellMissingId(ForeignRecord record, Findings findings) {
        var missing = Objects.requireNonNull(offer.entries().get(MappingFormat.ID))
                .template()
                .values()
                .filter(value -> value.in(record).isEmpty())
                .findFirst()
                .orElseThrow();
        var name = missing.from().stream().map(Reference::text).findFirst().orElse(MappingFormat.ID);
        findings.add(FindingRule.IMPORT_NO_ID, missing.placeIn(record), name);
    }

    /** A publisher’s id is the first part of the offer’s. */
    private Node.Mapping publisher(Node.Scalar offerId, ForeignRecord record) {
        var text = offerId.text();
        var end = text.indexOf('/');
        var id = new Node.Scalar(offerId.place(), end < 0 ? text : text.substring(0, end), false);
        var fields = new LinkedHashMap<String, Node.Entry>();
        fields.put(MappingFormat.ID, new Node.Entry(id.place(), id));
        publisher.in(record).map(Node.Mapping.class::cast).ifPresent(known -> fields.putAll(known.entries()));
        return new Node.Mapping(record.fields().place(), Collections.unmodifiableMap(fields));
    }
}
