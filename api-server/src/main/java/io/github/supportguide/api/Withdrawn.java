package io.github.supportguide.api;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.words.Words;
import java.util.Optional;

/** What is said about offers that are gone. */
final class Withdrawn {
    private Withdrawn() {}

    /** The problem, if the offer is gone. */
    static Optional<Problem> problem(OfferId id, Catalogue catalogue, Words words) {
        return catalogue
                .offer(id)
                .filter(offer -> offer.lifecycle().isWithdrawn())
                .map(offer -> Problem.of(ProblemType.WITHDRAWN_OFFER, words)
                        .succeededBy(offer.lifecycle()
                                .successor()
                                .map(OfferId::toString)
                                .orElse(null)));
    }
}
