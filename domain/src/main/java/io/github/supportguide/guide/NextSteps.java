package io.github.supportguide.guide;

import static io.github.supportguide.guide.NextStep.Action.ASK_FOR_SPLIT;
import static io.github.supportguide.guide.NextStep.Action.COLLECT_EVIDENCE;
import static io.github.supportguide.guide.NextStep.Action.CONTACT;
import static io.github.supportguide.guide.NextStep.Action.ESCALATE;
import static io.github.supportguide.guide.NextStep.Action.FILE_REFUND_TICKET;
import static io.github.supportguide.guide.NextStep.Action.FIND_OUT_FAULT;
import static io.github.supportguide.guide.NextStep.Action.FIND_OUT_ORDER_TIME;
import static io.github.supportguide.guide.NextStep.Action.FIND_OUT_TERM;
import static io.github.supportguide.guide.NextStep.Action.HAND_OVER;
import static io.github.supportguide.guide.NextStep.Action.PERFORM_IN_PARTNER_CENTER;
import static io.github.supportguide.guide.NextStep.Action.READ_CONTRACTING_STEPS;
import static io.github.supportguide.guide.NextStep.Action.SOLVE_IT;
import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Resolution;
import io.github.supportguide.policy.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What follows from a decision, step by step: find out, collect, contact, hand over, act, escalate, contract. */
public final class NextSteps {
    private final Decision decision;
    private final Party asker;
    private final Function<Party, List<NextStep>> detour;
    private final List<NextStep> steps = new ArrayList<>();

    private NextSteps(Decision decision, Party asker, Function<Party, List<NextStep>> detour) {
        this.decision = decision;
        this.asker = asker;
        this.detour = detour;
    }

    /** The steps that follow from a decision, in the order to take them, if everybody can be reached. */
    public static List<NextStep> after(Decision decision, Situation situation) {
        return after(decision, situation, party -> List.of());
    }

    /** The same with a detour behind each step that leads to a party, for when it cannot be reached. */
    static List<NextStep> after(Decision decision, Situation situation, Function<Party, List<NextStep>> detour) {
        var next = new NextSteps(decision, situation.asker(), detour);
        next.findOut();
        next.contact();
        next.act();
        next.escalate(situation.model());
        if (situation.issue().group() == IssueGroup.CONTRACT) {
            next.steps.add(NextStep.of(READ_CONTRACTING_STEPS, situation.asker()));
        }
        return List.copyOf(next.steps);
    }

    private void findOut() {
        for (var fact : decision.decidingFacts()) {
            steps.add(
                    switch (fact) {
                        case FAULT -> NextStep.of(FIND_OUT_FAULT, asker);
                        case ORDERED_AT -> NextStep.of(FIND_OUT_ORDER_TIME, asker);
                        case TERM -> NextStep.of(FIND_OUT_TERM, asker);
                        case SPLIT -> NextStep.of(ASK_FOR_SPLIT, INDIRECT_RESELLER, INDIRECT_PROVIDER);
                    });
        }
    }

    private void contact() {
        if (decision.isAskersOwn(asker)) {
            steps.add(NextStep.of(SOLVE_IT, asker));
        }
        decision.firstContact().filter(first -> first != asker).ifPresent(first -> {
            steps.add(NextStep.of(COLLECT_EVIDENCE, asker));
            turnTo(NextStep.of(CONTACT, asker, first));
        });
        for (var hop = 1; hop < decision.route().size(); hop++) {
            turnTo(NextStep.of(
                    HAND_OVER, decision.route().get(hop - 1), decision.route().get(hop)));
        }
    }

    private void turnTo(NextStep step) {
        steps.add(step);
        step.towards().map(detour).ifPresent(steps::addAll);
    }

    private void act() {
        decision.performedBy().ifPresent(seller -> steps.add(NextStep.of(PERFORM_IN_PARTNER_CENTER, seller)));
        if (decision.resolution().equals(Optional.of(Resolution.PUBLISHER_APPROVAL))) {
            steps.add(NextStep.of(FILE_REFUND_TICKET, ISV_PUBLISHER));
        }
    }

    private void escalate(CspModel model) {
        for (var next : decision.escalation()) {
            steps.add(NextStep.of(ESCALATE, escalator(next, model), next));
        }
    }

    /** Among partners only the one who orders from Microsoft can turn to it. */
    private Party escalator(Party next, CspModel model) {
        var responsible = decision.responsible().get(0);
        return responsible.isPartner() && next == MICROSOFT ? model.sellerOfRecord() : responsible;
    }
}
