package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;
import static io.github.supportguide.policy.Outcome.AMBIGUOUS;
import static io.github.supportguide.policy.Outcome.RESPONSIBLE;
import static io.github.supportguide.policy.Outcome.SHARED;

import io.github.supportguide.party.Party;
import java.util.List;

/** Decides by the row of the issue, for customers and partners; the publisher’s part is {@link PublisherPolicy}. */
final class RowPolicy {
    private RowPolicy() {}

    static Decision decide(Responsibility row, OfferTraits offer, Situation situation) {
        if (situation.isAskedBy(ISV_PUBLISHER)) {
            return PublisherPolicy.decide(row, offer, situation);
        }
        return switch (row.duty()) {
            case PARTNER -> partner(row, situation);
            case SELLER -> one(situation.model().sellerOfRecord(), row.route(situation.model()), row, situation);
            case PUBLISHER, MICROSOFT -> endOfRoute(row, offer, situation);
            case ALL -> everybody(row, situation);
            case BY_FAULT -> byFault(row, situation);
            case BY_REFUND_WINDOW -> RefundPolicy.decide(row, situation);
        };
    }

    private static Decision partner(Responsibility row, Situation situation) {
        var duty = PartnerDuty.in(situation, row);
        var draft = new Draft(duty.isShared() ? SHARED : RESPONSIBLE, situation, row.rule());
        return owedBy(duty, draft, row)
                .missing(duty.missing())
                .ends(row.resolution())
                .done(row);
    }

    /** Fills in what a partner’s duty means for route, responsible and escalation. */
    static Draft owedBy(PartnerDuty duty, Draft draft, Responsibility row) {
        if (duty.responsible().contains(Party.INDIRECT_RESELLER)
                || duty.responsible().contains(Party.INDIRECT_PROVIDER)) {
            draft.because(Programme.SHARED_DUTIES);
        }
        return draft.route(duty.route())
                .responsible(duty.responsible())
                .escalation(duty.escalation())
                .escalationOf(row);
    }

    private static Decision endOfRoute(Responsibility row, OfferTraits offer, Situation situation) {
        var supporter = row.supporterOf(offer);
        var route = Route.supportedBy(supporter, row.route(situation.model()));
        var responsible = Route.last(route);
        var draft = new Draft(RESPONSIBLE, situation, row.rule());
        if (supporter != ISV_PUBLISHER) {
            draft.because(Programme.SUPPORTER);
        }
        if (goesStraight(row, situation)) {
            draft.because(Programme.STRAIGHT_TO_SUPPORT);
            route = List.of(responsible);
        }
        return one(draft, responsible, route, row, situation);
    }

    private static boolean goesStraight(Responsibility row, Situation situation) {
        return row.customerGoesStraight()
                && situation.isAskedBy(CUSTOMER)
                && situation.arrangement().refersTechnicalQuestions();
    }

    private static Decision everybody(Responsibility row, Situation situation) {
        var route = row.route(situation.model());
        return new Draft(SHARED, situation, row.rule())
                .responsible(Draft.with(route, CUSTOMER))
                .route(Route.trimmed(route, situation))
                .escalationOf(row)
                .ends(row.resolution())
                .done(row);
    }

    private static Decision byFault(Responsibility row, Situation situation) {
        var routes = row.routes(situation.model());
        var platform = routes.get(0);
        var product = routes.get(1);
        return situation
                .facts()
                .fault()
                .map(fault -> fault == Fault.PLATFORM
                        ? one(MICROSOFT, platform, row, situation)
                        : one(ISV_PUBLISHER, product, row, situation))
                .orElseGet(() -> faultUnknown(Route.commonStart(platform, product), row, situation));
    }

    private static Decision faultUnknown(List<Party> route, Responsibility row, Situation situation) {
        return new Draft(AMBIGUOUS, situation, row.rule())
                .responsible(List.of(MICROSOFT, ISV_PUBLISHER))
                .route(Route.trimmed(route, situation))
                .escalationOf(row)
                .missing(List.of(DecidingFact.FAULT))
                .done(row);
    }

    private static Decision one(Party responsible, List<Party> route, Responsibility row, Situation situation) {
        return one(new Draft(RESPONSIBLE, situation, row.rule()), responsible, route, row, situation);
    }

    private static Decision one(
            Draft draft, Party responsible, List<Party> route, Responsibility row, Situation situation) {
        return draft.responsible(List.of(responsible))
                .route(Route.trimmed(route, situation))
                .escalationOf(row)
                .ends(row.resolution())
                .done(row);
    }
}
