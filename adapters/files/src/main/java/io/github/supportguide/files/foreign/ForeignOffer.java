package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.format.Entries;
import io.github.supportguide.files.format.EntryKind;
import io.github.supportguide.files.format.Reading;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.OfferId;
import java.util.List;

/**
 * What a foreign record says about one offer, in the fields of the catalogue’s own files. A field that the record does
 * not state is absent; {@link RecordFields} builds such mappings.
 *
 * @param place where the record was read
 * @param publisher fields of the publisher’s file, each with its place in the record
 * @param offer fields of the offer’s file, each with its place in the record
 */
public record ForeignOffer(Place place, OfferId id, Node.Mapping publisher, Node.Mapping offer) {

    /** What keeps it from being read as an offer of a catalogue, at its own places. */
    public List<Finding> errors() {
        var entries = new Entries(Reading.of(new Findings()));
        entries.add(EntryKind.OFFER, offer);
        return entries.findings().inOrder().stream().filter(Finding::isError).toList();
    }
}
