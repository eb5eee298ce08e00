package io.github.supportguide.policy;

import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the policy says in one {@link Situation}. Lists are in the order to act on.
 *
 * @param outcome what kind of answer this is
 * @param reason why the rules do not cover the question; present if and only if they do not
 * @param firstContact whom the asker turns to; the asker itself if the matter is its own
 * @param route everybody the question passes after the asker, the first contact first
 * @param responsible whose matter it is
 * @param performedBy who does what has to be done in Partner Center
 * @param escalation who comes next if the responsible cannot solve it
 * @param decidingFacts the facts that would settle an open answer
 * @param resolution how the matter ends, where known
 * @param roles the Partner Center roles that let the asker’s people act, sorted by code; any one is enough
 * @param rules the rules that decided, the one about the issue or its scope first
 */
@ValueObject
public record Decision(
        Outcome outcome,
        Optional<Reason> reason,
        Optional<Party> firstContact,
        List<Party> route,
        List<Party> responsible,
        Optional<Party> performedBy,
        List<Party> escalation,
        List<DecidingFact> decidingFacts,
        Optional<Resolution> resolution,
        List<PartnerCenterRole> roles,
        List<Rule> rules) {

    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(firstContact, "firstContact");
        Objects.requireNonNull(performedBy, "performedBy");
        Objects.requireNonNull(resolution, "resolution");
        route = List.copyOf(route);
        responsible = List.copyOf(responsible);
        escalation = List.copyOf(escalation);
        decidingFacts = List.copyOf(decidingFacts);
        roles = List.copyOf(roles);
        rules = List.copyOf(rules);
    }

    /** The same as one of four cases that cannot be mistaken for each other. */
    public Verdict verdict() {
        return Verdict.of(this);
    }

    /** Whether one may tell the asker “it is you”. */
    public boolean isAskersOwn(Party asker) {
        return outcome == Outcome.RESPONSIBLE && responsible.equals(List.of(asker));
    }
}
