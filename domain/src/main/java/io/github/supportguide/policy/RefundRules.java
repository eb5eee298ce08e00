package io.github.supportguide.policy;

import static io.github.supportguide.policy.Validity.between;
import static io.github.supportguide.policy.Validity.since;

import io.github.supportguide.code.Coded;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rule sets for refunds; the one in force when the order was placed counts.
 *
 * <p>The day on which one followed the other is approximate: pages of 2021 and of 2023 were read, and none between.
 */
public enum RefundRules implements Coded {
    /** A day for monthly and two weeks for annual subscriptions; afterwards they end at renewal. */
    UNTIL_2022(
            "until-2022",
            between(Programme.START, Programme.LAST_DAY_OF_OLD_RULES),
            Duration.ofHours(24),
            Duration.ofDays(14),
            Resolution.CANCEL_AT_RENEWAL,
            Source.CRE,
            Source.MK_RF),
    /** Three days for all; afterwards the publisher decides. */
    SINCE_2023(
            "since-2023",
            since(Programme.LAST_DAY_OF_OLD_RULES.plusDays(1)),
            Duration.ofHours(72),
            Duration.ofHours(72),
            Resolution.PUBLISHER_APPROVAL,
            Source.T_CANCEL,
            Source.T_REFUND);

    private final String code;
    private final Duration monthly;
    private final Duration annual;
    private final Resolution afterwards;
    private final Rule rule;

    RefundRules(
            String code,
            Validity validity,
            Duration monthly,
            Duration annual,
            Resolution afterwards,
            Source... sources) {
        this.code = code;
        this.monthly = monthly;
        this.annual = annual;
        this.afterwards = afterwards;
        this.rule = new Rule(
                "refund/" + code, RuleStatus.SIBLING, List.of(sources), validity, Programme.isApproximate(validity));
    }

    @Override
    public String code() {
        return code;
    }

    /** The time from the order in which a subscription can be cancelled for full credit; its end is outside. */
    public Duration window(Term term) {
        return term == Term.MONTHLY ? monthly : annual;
    }

    /** Whether that long after the order the window is still open. */
    public boolean isOpen(Duration elapsed, Term term) {
        return elapsed.compareTo(window(term)) < 0;
    }

    /** How the matter ends once the window has closed. */
    public Resolution afterwards() {
        return afterwards;
    }

    public Rule rule() {
        return rule;
    }

    /** The rules for an order of that day, if there were any yet. */
    public static Optional<RefundRules> forOrdersOf(LocalDate day) {
        for (var rules : values()) {
            if (rules.rule.validity().covers(day)) {
                return Optional.of(rules);
            }
        }
        return Optional.empty();
    }

    /** Whether that long after the order the window is still open; empty if only the term would tell. */
    Optional<Boolean> isOpen(Duration elapsed, Optional<Term> term) {
        if (term.isPresent()) {
            return Optional.of(isOpen(elapsed, term.get()));
        }
        if (elapsed.compareTo(monthly) < 0) {
            return Optional.of(true);
        }
        return elapsed.compareTo(annual) < 0 ? Optional.empty() : Optional.of(false);
    }
}
