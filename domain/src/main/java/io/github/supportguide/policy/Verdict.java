package io.github.supportguide.policy;

import io.github.supportguide.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A decision that cannot be misread: one of four cases, each with what counts in it and nothing else. None is an error.
 *
 * <p>Take it apart with {@link #fold}, which does not compile unless all four are dealt with.
 */
public sealed interface Verdict {

    /**
     * Somebody is responsible.
     *
     * @param party whose matter it is
     * @param performedBy who does what has to be done in Partner Center
     * @param resolution how the matter ends, where known
     * @param escalation who comes next if that party cannot solve it, in order
     */
    record Responsible(
            Party party, Optional<Party> performedBy, Optional<Resolution> resolution, List<Party> escalation)
            implements Verdict {
        public Responsible {
            escalation = List.copyOf(escalation);
        }
    }

    /**
     * Several are responsible together.
     *
     * @param parties whose matter it is; at least two
     * @param splitDecides whether one of them is, once it is known how provider and reseller share their duties
     * @param resolution how the matter ends, where known
     */
    record Shared(List<Party> parties, boolean splitDecides, Optional<Resolution> resolution) implements Verdict {
        public Shared {
            parties = List.copyOf(parties);
        }
    }

    /**
     * It depends on what is not known yet.
     *
     * @param candidates who may turn out to be responsible, at least one; until then nobody is
     * @param missing the facts that decide, the most telling first; never empty
     */
    record Ambiguous(List<Party> candidates, List<DecidingFact> missing) implements Verdict {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            missing = List.copyOf(missing);
        }
    }

    /**
     * The rules of the programme for offers of third parties do not cover this.
     *
     * @param reason why not
     * @param turnTo whom the asker turns to nevertheless
     * @param answeredBy who answers outside of these rules, if that is known
     */
    record NotApplicable(Reason reason, Optional<Party> turnTo, Optional<Party> answeredBy) implements Verdict {}

    /** The case this is, told by the function that is named after it. */
    default <R> R fold(
            Function<? super Responsible, ? extends R> responsible,
            Function<? super Shared, ? extends R> shared,
            Function<? super Ambiguous, ? extends R> ambiguous,
            Function<? super NotApplicable, ? extends R> notApplicable) {
        if (this instanceof Responsible it) {
            return responsible.apply(it);
        }
        if (this instanceof Shared it) {
            return shared.apply(it);
        }
        if (this instanceof Ambiguous it) {
            return ambiguous.apply(it);
        }
        return notApplicable.apply((NotApplicable) this);
    }

    /** What a decision says, without what does not count in its case. */
    static Verdict of(Decision decision) {
        var first = decision.responsible().stream().findFirst();
        return switch (decision.outcome()) {
            case RESPONSIBLE ->
                new Responsible(
                        first.orElseThrow(), decision.performedBy(), decision.resolution(), decision.escalation());
            case SHARED ->
                new Shared(
                        decision.responsible(),
                        decision.decidingFacts().contains(DecidingFact.SPLIT),
                        decision.resolution());
            case AMBIGUOUS -> new Ambiguous(decision.responsible(), decision.decidingFacts());
            case NOT_APPLICABLE -> new NotApplicable(decision.reason().orElseThrow(), decision.firstContact(), first);
        };
    }
}
