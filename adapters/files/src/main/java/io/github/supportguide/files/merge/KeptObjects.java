package io.github.supportguide.files.merge;

import io.github.supportguide.files.CatalogueFile;
import io.github.supportguide.files.foreign.ForeignOffer;
import io.github.supportguide.files.format.EntryKind;
import io.github.supportguide.files.format.Lookalikes;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The offers that some records speak of, and their publishers, as a catalogue keeps them. */
final class KeptObjects implements BiConsumer<CatalogueFile, Node> {
    private final Set<String> spokenOf = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Map<String, KeptObject> publishers = new HashMap<>();
    private final Map<String, KeptObject> offers = new HashMap<>();

    KeptObjects(Collection<ForeignOffer> records) {
        for (var record : records) {
            spokenOf.add(Lookalikes.key(record.id().toString()));
            spokenOf.add(Lookalikes.key(record.id().publisher().toString()));
        }
    }

    /** Looks at an object on the way through the catalogue. */
    @Override
    public void accept(CatalogueFile file, Node node) {
        files.add(file.name());
        if (node instanceof Node.Mapping fields
                && FieldMerge.child(fields, "id").orElse(fields) instanceof Node.Scalar id
                && spokenOf.contains(Lookalikes.key(id.text()))) {
            of(file.kind().orElseThrow()).putIfAbsent(Lookalikes.key(id.text()), new KeptObject(file, fields));
        }
    }

    private Map<String, KeptObject> of(EntryKind kind) {
        return switch (kind) {
            case PUBLISHER -> publishers;
            case OFFER -> offers;
            case NOTICE -> new HashMap<>();
        };
    }

    /** The offer with that id, or one that people would take for it. */
    Optional<KeptObject> offer(OfferId id) {
        return Optional.ofNullable(offers.get(Lookalikes.key(id.toString())));
    }

    /** The publisher with that id, or one that people would take for it. */
    Optional<KeptObject> publisher(PublisherId id) {
        return Optional.ofNullable(publishers.get(Lookalikes.key(id.toString())));
    }

    boolean hasFile(String name) {
        return files.contains(name);
    }
}
