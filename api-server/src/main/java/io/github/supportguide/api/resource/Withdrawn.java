package io.github.supportguide.api.resource;

import io.github.supportguide.api.http.Request;
import io.github.supportguide.api.problem.Problem;
import io.github.supportguide.json.ProblemType;
import io.github.supportguide.offer.OfferId;
import java.util.Optional;

/** What is said about offers that are gone. */
final class Withdrawn {
    private Withdrawn() {}

    /** The problem, if the offer is gone. */
    static Optional<Problem> problem(OfferId id, Request request) {
        return request.catalogue()
                .offer(id)
                .filter(offer -> offer.lifecycle().isWithdrawn())
                .map(offer -> Problem.of(ProblemType.WITHDRAWN_OFFER, request.words())
                        .succeededBy(offer.lifecycle()
                                .successor()
                                .map(OfferId::toString)
                                .orElse(null)));
    }
}
