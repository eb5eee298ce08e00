package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;
import static io.github.supportguide.policy.Outcome.AMBIGUOUS;
import static io.github.supportguide.policy.Outcome.RESPONSIBLE;
import static io.github.supportguide.policy.Outcome.SHARED;

import io.github.supportguide.party.Party;
import java.util.List;

/** Decides by the row of the issue when the publisher itself asks. */
final class PublisherPolicy {
    private PublisherPolicy() {}

    static Decision decide(Responsibility row, OfferTraits offer, Situation situation) {
        return switch (row.publisherMay()) {
            case LEARN_IT_IS_ITS_OWN ->
                row.duty() == Duty.ALL ? oneOfAll(row, situation) : itsOwn(row, row.supporterOf(offer), situation);
            case ASK_MICROSOFT -> askMicrosoft(row, situation);
            case ASK_BY_FAULT -> byFault(row, situation);
            case ASK_AFTER_REFUND_WINDOW -> RefundPolicy.decideForPublisher(row, situation);
            case NOT_ASK -> throw new IllegalStateException(row.issue() + " is not for publishers");
        };
    }

    private static Decision oneOfAll(Responsibility row, Situation situation) {
        return new Draft(SHARED, situation, row.rule())
                .responsible(Draft.with(row.route(situation.model()), CUSTOMER))
                .ends(row.resolution())
                .done(row);
    }

    private static Decision itsOwn(Responsibility row, Party supporter, Situation situation) {
        var draft = new Draft(RESPONSIBLE, situation, row.rule()).responsible(List.of(supporter));
        if (supporter != ISV_PUBLISHER) {
            draft.route(List.of(supporter)).because(Programme.SUPPORTER);
        }
        return draft.done(row);
    }

    private static Decision askMicrosoft(Responsibility row, Situation situation) {
        return new Draft(RESPONSIBLE, situation, row.rule())
                .responsible(List.of(MICROSOFT))
                .route(List.of(MICROSOFT))
                .done(row);
    }

    private static Decision byFault(Responsibility row, Situation situation) {
        return situation
                .facts()
                .fault()
                .map(fault ->
                        fault == Fault.PLATFORM ? askMicrosoft(row, situation) : itsOwn(row, ISV_PUBLISHER, situation))
                .orElseGet(() -> new Draft(AMBIGUOUS, situation, row.rule())
                        .responsible(List.of(MICROSOFT, ISV_PUBLISHER))
                        .missing(List.of(DecidingFact.FAULT))
                        .done(row));
    }
}
