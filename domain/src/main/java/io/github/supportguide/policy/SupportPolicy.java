package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;

import io.github.supportguide.party.Party;
import java.util.List;
import org.jmolecules.ddd.annotation.Service;

/**
 * Decides by the rules alone: pure, total, and safe to call from any thread.
 *
 * <p>The steps run in the order of the published algorithm; the first that applies decides.
 */
@Service
public final class SupportPolicy {
    private SupportPolicy() {}

    /** Decides one situation of one offer. There is an answer for each. */
    public static Decision decide(OfferTraits offer, Situation situation) {
        var row = ResponsibilityMatrix.of(situation.issue());
        if (situation.day().isBefore(Programme.START)) {
            return beforeTheRules(row, situation);
        }
        if (!row.mayBeAskedBy(situation)) {
            return notForAsker(row, offer, situation);
        }
        return row.anyOffer() ? decideForAnyOffer(row, offer, situation) : decideByOffer(row, offer, situation);
    }

    private static Decision decideForAnyOffer(Responsibility row, OfferTraits offer, Situation situation) {
        return situation.isAskedBy(CUSTOMER) && situation.boughtDirectly()
                ? boughtDirectly(row, offer, situation)
                : RowPolicy.decide(row, offer, situation);
    }

    private static Decision decideByOffer(Responsibility row, OfferTraits offer, Situation situation) {
        if (offer.firstParty()) {
            return firstParty(row, situation);
        }
        if (!offer.transactable()) {
            return alone(
                    Draft.outOfScope(Reason.NOT_TRANSACTABLE, situation, Programme.NOT_TRANSACTABLE),
                    ISV_PUBLISHER,
                    row,
                    offer,
                    situation);
        }
        return situation.boughtDirectly()
                ? boughtDirectly(row, offer, situation)
                : RowPolicy.decide(row, offer, situation);
    }

    static Decision beforeTheRules(Responsibility row, Situation situation) {
        var draft = Draft.outOfScope(Reason.NO_RULE_IN_FORCE, situation, Programme.NOT_YET);
        if (situation.isAskedBy(CUSTOMER)) {
            draft.firstContact(situation.model().customerFacingPartner());
        }
        return draft.done(row);
    }

    static Decision notForAsker(Responsibility row, OfferTraits offer, Situation situation) {
        return Draft.outOfScope(Reason.NOT_FOR_ASKER, situation, Programme.NOT_FOR_ASKER)
                .firstContact(whomToAskInstead(offer, situation))
                .because(row.rule())
                .done(row);
    }

    private static Party whomToAskInstead(OfferTraits offer, Situation situation) {
        if (situation.asker().isPartner()) {
            return offer.firstParty() ? MICROSOFT : ISV_PUBLISHER;
        }
        return situation.boughtDirectly() ? MICROSOFT : situation.model().customerFacingPartner();
    }

    private static Decision firstParty(Responsibility row, Situation situation) {
        var straight = situation.isAskedBy(ISV_PUBLISHER) || situation.boughtDirectly();
        var route = straight
                ? List.of(MICROSOFT)
                : Route.trimmed(Draft.with(situation.model().partners(), MICROSOFT), situation);
        return Draft.outOfScope(Reason.FIRST_PARTY_PRODUCT, situation, Programme.FIRST_PARTY)
                .responsible(List.of(MICROSOFT))
                .route(route)
                .done(row);
    }

    private static Decision boughtDirectly(Responsibility row, OfferTraits offer, Situation situation) {
        return alone(
                Draft.outOfScope(Reason.BOUGHT_DIRECTLY, situation, Programme.BOUGHT_DIRECTLY)
                        .because(row.rule()),
                row.boughtDirectly(),
                row,
                offer,
                situation);
    }

    /** One party is both responsible and the whole route, unless it is the one who asks. */
    private static Decision alone(
            Draft draft, Party party, Responsibility row, OfferTraits offer, Situation situation) {
        var answering = party == ISV_PUBLISHER ? row.supporterOf(offer) : party;
        if (answering != party) {
            draft.because(Programme.SUPPORTER);
        }
        return draft.responsible(List.of(answering))
                .route(situation.isAskedBy(answering) ? List.of() : List.of(answering))
                .done(row);
    }
}
