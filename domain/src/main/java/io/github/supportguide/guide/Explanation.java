package io.github.supportguide.guide;

import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Why an answer is what it is: everything it was decided from. Keep it with a ticket, and {@link #verify} tells later,
 * with whichever version of this library, whether it would still be decided so.
 *
 * @param policy the name of the policy that decided
 * @param offer what the policy knew about the offer
 * @param situation the question as it was understood, with all that partners agreed filled in
 * @param decision what was decided
 * @param agreed what partners agreed in an overlay, if the answer would be another without it
 * @param whyNot why the parties one might think of are not responsible
 */
@ValueObject
public record Explanation(
        String policy,
        OfferTraits offer,
        Situation situation,
        Decision decision,
        Optional<OverlayRule> agreed,
        List<WhyNot> whyNot) {

    public Explanation {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(agreed, "agreed");
        whyNot = List.copyOf(whyNot);
    }

    static Explanation of(OfferTraits offer, Situation situation, Decision decision, Optional<OverlayRule> agreed) {
        return new Explanation(Programme.POLICY, offer, situation, decision, agreed, WhyNot.in(decision, situation));
    }

    /** The published rules that decided, the one about the issue or its scope first. */
    public List<Rule> rules() {
        return decision.rules();
    }

    /** Why that party is not responsible; empty if it is, or if the rules do not speak of it here. */
    public Optional<WhyNot> whyNot(Party party) {
        return whyNot.stream().filter(reason -> reason.party() == party).findFirst();
    }

    /** Decides again from what stands here, by the policy of this library. */
    public Replay verify() {
        return new Replay(policy, Programme.POLICY, decision, SupportPolicy.decide(offer, situation));
    }
}
