package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.format.Lookalikes;
import io.github.supportguide.files.format.OfferFormat;
import io.github.supportguide.files.format.PublisherFormat;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Limits;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Publisher;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gathers what was read of foreign records, each offer once. */
final class Intake {
    private static final String ID = "id";
    private static final String NAME = "name";

    private final Findings findings = new Findings();
    private final Vetting<Publisher> publishers = new Vetting<>(PublisherFormat::read, findings);
    private final Vetting<Offer> offers = new Vetting<>(OfferFormat::read, findings);
    private final Map<String, ForeignOffer> taken = new LinkedHashMap<>();
    private boolean full;
    private int refused;

    Findings findings() {
        return findings;
    }

    /** Counts records that could not be read; a finding has told why. */
    void refuse(int records) {
        refused += records;
    }

    /** Takes in what a record says of an offer and its publisher, or counts it as refused. */
    void take(Place place, Node.Mapping publisher, Node.Mapping offer) {
        var usable = offers.usable(offer);
        var owner = usable.flatMap(known -> usable(publisher));
        if (owner.isEmpty() || !keep(new ForeignOffer(place, id(usable.get()), owner.get(), usable.get()))) {
            refused++;
        }
    }

    /** A record may do without the name of its publisher; a publisher’s file may not. */
    private Optional<Node.Mapping> usable(Node.Mapping publisher) {
        if (publisher.entries().containsKey(NAME)) {
            return publishers.usable(publisher);
        }
        var named = new LinkedHashMap<>(publisher.entries());
        named.put(NAME, publisher.entries().get(ID));
        return publishers.usable(new Node.Mapping(publisher.place(), named)).map(Intake::withoutName);
    }

    private static Node.Mapping withoutName(Node.Mapping publisher) {
        var entries = new LinkedHashMap<>(publisher.entries());
        entries.remove(NAME);
        return new Node.Mapping(publisher.place(), Collections.unmodifiableMap(entries));
    }

    private static OfferId id(Node.Mapping offer) {
        return OfferId.of(
                ((Node.Scalar) Objects.requireNonNull(offer.entries().get(ID)).value()).text());
    }

    private boolean keep(ForeignOffer offer) {
        if (taken.size() == Limits.OBJECTS) {
            tellLimit(offer.place());
            return false;
        }
        var id = offer.id().toString();
        var first = taken.putIfAbsent(Lookalikes.key(id), offer);
        if (first != null) {
            var elsewhere =
                    "%s:%d".formatted(first.place().file(), first.place().line());
            findings.add(FindingRule.IMPORT_DUPLICATE, offer.place(), id, elsewhere);
        }
        return first == null;
    }

    private void tellLimit(Place place) {
        if (!full) {
            findings.add(FindingRule.LIMIT, place, "objects", String.valueOf(Limits.OBJECTS));
        }
        full = true;
    }

    ForeignRecords records() {
        return new ForeignRecords(List.copyOf(taken.values()), refused, findings.inOrder());
    }
}
