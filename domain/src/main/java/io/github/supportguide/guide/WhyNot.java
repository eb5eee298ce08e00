package io.github.supportguide.guide;

import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.Situation;
import java.util.List;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/** A party that one might hold responsible but that is not, and the rule that says what its duty is instead. */
@ValueObject
public record WhyNot(Party party, Rule rule) {

    /** The parties that one might think of but that are not responsible, those next to the customer first. */
    public static List<WhyNot> in(Decision decision, Situation situation) {
        if (decision.outcome() == Outcome.NOT_APPLICABLE) {
            return List.of();
        }
        return Stream.concat(situation.model().partners().stream(), Stream.of(Party.ISV_PUBLISHER, Party.MICROSOFT))
                .filter(party -> !decision.responsible().contains(party))
                .map(party -> new WhyNot(party, Programme.dutyOf(party)))
                .toList();
    }
}
