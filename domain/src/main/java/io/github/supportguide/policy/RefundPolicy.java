package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.policy.DecidingFact.ORDERED_AT;
import static io.github.supportguide.policy.DecidingFact.TERM;
import static io.github.supportguide.policy.Outcome.AMBIGUOUS;
import static io.github.supportguide.policy.Outcome.RESPONSIBLE;
import static io.github.supportguide.policy.Outcome.SHARED;
import static io.github.supportguide.policy.RefundRules.SINCE_2023;
import static io.github.supportguide.policy.RefundRules.UNTIL_2022;

import io.github.supportguide.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides who grants a refund: the partner while the window is open, afterwards as the rule set says. */
final class RefundPolicy {
    private RefundPolicy() {}

    static Decision decide(Responsibility row, Situation situation) {
        return rulesFor(situation)
                .map(rules -> situation
                        .facts()
                        .orderedAt()
                        .map(orderedAt -> byWindow(rules, orderedAt, row, situation))
                        .orElseGet(() -> orderUnknown(rules, row, situation)))
                .orElseGet(() -> SupportPolicy.beforeTheRules(row, situation));
    }

    /** The publisher has a say only since 2023, and only once the window has closed. */
    static Decision decideForPublisher(Responsibility row, Situation situation) {
        var rules = rulesFor(situation);
        if (rules.isEmpty()) {
            return SupportPolicy.beforeTheRules(row, situation);
        }
        if (rules.get() == UNTIL_2022) {
            return partnersMatter(row, situation);
        }
        return situation
                .facts()
                .orderedAt()
                .map(orderedAt -> isOpen(SINCE_2023, orderedAt, situation).orElseThrow()
                        ? partnersMatter(row, situation)
                        : publisherApproves(row, situation))
                .orElseGet(() -> publisherMayApprove(row, situation));
    }

    private static Decision publisherMayApprove(Responsibility row, Situation situation) {
        return new Draft(AMBIGUOUS, situation, row.rule())
                .because(SINCE_2023.rule())
                .responsible(List.of(situation.model().sellerOfRecord(), ISV_PUBLISHER))
                .missing(List.of(ORDERED_AT))
                .done(row);
    }

    private static Decision byWindow(RefundRules rules, Instant orderedAt, Responsibility row, Situation situation) {
        var open = isOpen(rules, orderedAt, situation);
        if (open.isEmpty()) {
            return open(rules, List.of(TERM), PartnerDuty.in(situation, row), row, situation);
        }
        if (open.get()) {
            return granted(Resolution.FULL_CREDIT, rules, row, situation);
        }
        return rules == UNTIL_2022
                ? granted(rules.afterwards(), rules, row, situation)
                : publisherApproves(row, situation);
    }

    private static Decision granted(Resolution how, RefundRules rules, Responsibility row, Situation situation) {
        var duty = PartnerDuty.in(situation, row);
        var draft = new Draft(duty.isShared() ? SHARED : RESPONSIBLE, situation, row.rule()).because(rules.rule());
        return RowPolicy.owedBy(duty, draft, row)
                .missing(duty.missing())
                .ends(Optional.of(how))
                .done(row);
    }

    private static Decision publisherApproves(Responsibility row, Situation situation) {
        var askedByPublisher = situation.isAskedBy(ISV_PUBLISHER);
        var route = Draft.with(row.route(situation.model()), ISV_PUBLISHER);
        return new Draft(RESPONSIBLE, situation, row.rule())
                .because(SINCE_2023.rule())
                .responsible(List.of(ISV_PUBLISHER))
                .route(askedByPublisher ? List.of() : Route.trimmed(route, situation))
                .escalationOf(row)
                .ends(Optional.of(SINCE_2023.afterwards()))
                .done(row);
    }

    private static Decision orderUnknown(RefundRules rules, Responsibility row, Situation situation) {
        var duty = PartnerDuty.in(situation, row);
        if (rules == SINCE_2023) {
            return open(rules, List.of(ORDERED_AT), withPublisher(duty), row, situation);
        }
        var termKnown = situation.facts().term().isPresent();
        return open(rules, termKnown ? List.of(ORDERED_AT) : List.of(ORDERED_AT, TERM), duty, row, situation);
    }

    private static Decision open(
            RefundRules rules, List<DecidingFact> missing, PartnerDuty duty, Responsibility row, Situation situation) {
        var facts = new ArrayList<>(missing);
        facts.addAll(duty.missing());
        var draft = new Draft(AMBIGUOUS, situation, row.rule()).because(rules.rule());
        return RowPolicy.owedBy(duty, draft, row).missing(facts).done(row);
    }

    private static PartnerDuty withPublisher(PartnerDuty duty) {
        List<Party> responsible = Draft.with(duty.responsible(), ISV_PUBLISHER);
        return new PartnerDuty(duty.route(), responsible, duty.escalation(), duty.missing());
    }

    private static Decision partnersMatter(Responsibility row, Situation situation) {
        return SupportPolicy.notForAsker(row, OfferClass.THIRD_PARTY.traits(), situation);
    }

    private static Optional<RefundRules> rulesFor(Situation situation) {
        var moment = situation.facts().orderedAt().orElse(situation.asOf());
        return RefundRules.forOrdersOf(Situation.dayOf(moment));
    }

    private static Optional<Boolean> isOpen(RefundRules rules, Instant orderedAt, Situation situation) {
        var elapsed = Duration.between(orderedAt, situation.asOf());
        return rules.isOpen(elapsed, situation.facts().term());
    }
}
