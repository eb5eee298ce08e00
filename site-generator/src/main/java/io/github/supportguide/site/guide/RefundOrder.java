package io.github.supportguide.site.guide;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.policy.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** An order to explain refunds by: placed at nine in the morning (UTC) by a partner. */
record RefundOrder(RefundRules rules, Term term, LocalDate day, CspModel model) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    Instant placed() {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    /** The first moment outside the window. */
    Instant closes() {
        return placed().plus(rules.window(term));
    }

    /** What its customer is told that long after the order. */
    Decision asked(Duration elapsed) {
        return SupportPolicy.decide(
                OfferClass.THIRD_PARTY.traits(),
                new Situation(
                        model,
                        Party.CUSTOMER,
                        Issue.REFUND,
                        Buyer.PARTNER,
                        placed().plus(elapsed),
                        new Facts(Optional.empty(), Optional.of(placed()), Optional.of(term)),
                        Arrangement.NONE));
    }
}
