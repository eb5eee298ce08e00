package io.github.supportguide.files.merge;

import io.github.supportguide.files.foreign.ForeignOffer;
import io.github.supportguide.files.format.Lookalikes;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.PublisherId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids that a catalogue has, and those that an import adds to it. */
final class IdsInUse {
    private final KeptObjects kept;
    private final Map<String, ForeignOffer> brought = new HashMap<>();
    private final Map<String, PublisherId> newPublishers = new HashMap<>();

    IdsInUse(KeptObjects kept) {
        this.kept = kept;
    }

    /** Notes that a record brings an offer; the record that brought it before, or one that people would take for it. */
    Optional<ForeignOffer> broughtBefore(ForeignOffer offer) {
        return Optional.ofNullable(brought.putIfAbsent(Lookalikes.key(offer.id().toString()), offer));
    }

    /** The import adds an offer of this publisher. */
    void use(PublisherId id) {
        if (kept.publisher(id).isEmpty()) {
            newPublishers.put(Lookalikes.key(id.toString()), id);
        }
    }

    /** The id of another offer or publisher for which people would take this one. */
    Optional<String> lookalike(OfferId id) {
        return kept.offer(id)
                .map(KeptObject::id)
                .filter(other -> !OfferId.of(other).equals(id))
                .or(() -> publisherLike(id.publisher())
                        .filter(other -> !other.equals(id.publisher()))
                        .map(PublisherId::toString));
    }

    private Optional<PublisherId> publisherLike(PublisherId id) {
        return kept.publisher(id)
                .map(publisher -> PublisherId.of(publisher.id()))
                .or(() -> Optional.ofNullable(newPublishers.get(Lookalikes.key(id.toString()))));
    }
}
