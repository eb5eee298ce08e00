package io.github.supportguide.api.live;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.OfferNames;
import io.github.supportguide.guide.SupportGuide;
import java.time.Instant;

/**
 * One catalogue as it is served. A request that has begun on it ends on it, whatever comes after.
 *
 * @param names which offers each identifier can mean
 * @param since when it was taken in
 */
public record Snapshot(Catalogue catalogue, SupportGuide guide, OfferNames names, Instant since) {

    static Snapshot of(Catalogue catalogue, Instant since) {
        return new Snapshot(catalogue, new SupportGuide(catalogue), OfferNames.of(catalogue), since);
    }
}
