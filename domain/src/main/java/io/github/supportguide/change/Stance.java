package io.github.supportguide.change;

import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.OfferTraits;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;

/** What the policy decides by, apart from the question: many offers share one. */
record Stance(OfferTraits offer, Arrangement arrangement) {
    Decision decide(Situation question) {
        return SupportPolicy.decide(offer, question.under(arrangement));
    }
}
