package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.policy.DecidingFact.SPLIT;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.util.List;

/**
 * Which partner owes what a row gives to “the partner”.
 *
 * @param route the way of the question, for this asker
 * @param responsible both partners while their split is not known
 * @param escalation the provider behind a reseller who took the duty
 * @param missing the split, if it would tell more
 */
record PartnerDuty(List<Party> route, List<Party> responsible, List<Party> escalation, List<DecidingFact> missing) {

    static PartnerDuty in(Situation situation, Responsibility row) {
        var route = Route.trimmed(row.route(situation.model()), situation);
        if (situation.model() == CspModel.DIRECT_BILL) {
            return new PartnerDuty(route, situation.model().partners(), List.of(), List.of());
        }
        return situation
                .arrangement()
                .sideFor(row.issue().group())
                .map(side -> side == SplitSide.PROVIDER ? ofProvider(route) : ofReseller(situation))
                .orElseGet(() -> new PartnerDuty(route, situation.model().partners(), List.of(), List.of(SPLIT)));
    }

    boolean isShared() {
        return !missing.isEmpty();
    }

    private static PartnerDuty ofProvider(List<Party> route) {
        return new PartnerDuty(route, List.of(INDIRECT_PROVIDER), List.of(), List.of());
    }

    /** Even the provider is sent to its reseller, whose matter it is. */
    private static PartnerDuty ofReseller(Situation situation) {
        var reseller = List.of(INDIRECT_RESELLER);
        return situation.isAskedBy(INDIRECT_PROVIDER)
                ? new PartnerDuty(reseller, reseller, List.of(), List.of())
                : new PartnerDuty(Route.trimmed(reseller, situation), reseller, List.of(INDIRECT_PROVIDER), List.of());
    }
}
