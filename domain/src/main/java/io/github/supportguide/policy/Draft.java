package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.policy.Outcome.NOT_APPLICABLE;

import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision in the making; {@link #done} adds what follows from the rest alike in all cases. */
final class Draft {
    private final Outcome outcome;
    private final Situation situation;
    private final List<Rule> rules = new ArrayList<>(8);
    private @Nullable Reason reason;
    private @Nullable Party firstContact;
    private List<Party> route = List.of();
    private List<Party> responsible = List.of();
    private List<Party> escalation = List.of();
    private List<DecidingFact> decidingFacts = List.of();
    private @Nullable Resolution resolution;

    Draft(Outcome outcome, Situation situation, Rule rule) {
        this.outcome = outcome;
        this.situation = situation;
        this.rules.add(rule);
    }

    static Draft outOfScope(Reason reason, Situation situation, Rule rule) {
        var draft = new Draft(NOT_APPLICABLE, situation, rule);
        draft.reason = reason;
        return draft;
    }

    /** For answers without a route; elsewhere the first contact follows from the route. */
    Draft firstContact(Party party) {
        firstContact = party;
        return this;
    }

    Draft route(List<Party> parties) {
        route = parties;
        return this;
    }

    Draft responsible(List<Party> parties) {
        responsible = parties;
        return this;
    }

    Draft escalation(List<Party> parties) {
        escalation = parties;
        return this;
    }

    /** The escalation of a row, unless that party is in the matter already. */
    Draft escalationOf(Responsibility row) {
        return row.escalation()
                .filter(party -> !responsible.contains(party) && !route.contains(party) && !situation.isAskedBy(party))
                .map(party -> escalation(with(escalation, party)))
                .orElse(this);
    }

    Draft missing(List<DecidingFact> facts) {
        decidingFacts = facts;
        return this;
    }

    Draft ends(Optional<Resolution> how) {
        resolution = how.orElse(null);
        return this;
    }

    Draft because(Rule rule) {
        rules.add(rule);
        return this;
    }

    Decision done(Responsibility row) {
        var roles = roles(row.issue());
        return new Decision(
                outcome,
                Optional.ofNullable(reason),
                Optional.ofNullable(firstContact).or(this::firstOfRoute),
                route,
                responsible,
                performer(row),
                escalation,
                decidingFacts,
                Optional.ofNullable(resolution),
                roles,
                rules);
    }

    private Optional<Party> firstOfRoute() {
        if (!route.isEmpty()) {
            return Optional.of(route.get(0));
        }
        return responsible.contains(situation.asker()) ? Optional.of(situation.asker()) : Optional.empty();
    }

    private Optional<Party> performer(Responsibility row) {
        var nobody = outcome == NOT_APPLICABLE || !row.performedBySeller() || situation.isAskedBy(ISV_PUBLISHER);
        return nobody ? Optional.empty() : Optional.of(situation.model().sellerOfRecord());
    }

    private List<PartnerCenterRole> roles(Issue issue) {
        var publishing = issue.group() == IssueGroup.PUBLISHING;
        if (outcome == NOT_APPLICABLE
                || situation.isAskedBy(CUSTOMER)
                || publishing != situation.isAskedBy(ISV_PUBLISHER)) {
            return List.of();
        }
        var required = RoleTable.inForce(issue, situation.day());
        required.forEach(requirement -> because(requirement.rule()));
        return required.stream().map(RoleRequirement::role).toList();
    }

    static <T> List<T> with(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
