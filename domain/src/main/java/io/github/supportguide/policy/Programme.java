package io.github.supportguide.policy;

import static io.github.supportguide.policy.RuleStatus.INFERRED;
import static io.github.supportguide.policy.RuleStatus.SEED;
import static io.github.supportguide.policy.RuleStatus.SIBLING;

import io.github.supportguide.party.Party;
import java.time.LocalDate;
import java.util.List;

/** The rules that hold across all issues. */
public final class Programme {

    /** The first day of the rules we know, in UTC; before it there is nothing to decide by. */
    public static final LocalDate START = LocalDate.of(2020, 5, 5);

    /** About the last day of the rules that were read in 2021; pages of 2023 were read next, and none between. */
    static final LocalDate LAST_DAY_OF_OLD_RULES = LocalDate.of(2022, 12, 31);

    /** What the policy of this library is called; it changes with any rule. */
    public static final String POLICY = "2026-11-22";

    static final Rule NOT_YET = Rule.inForce("scope/no-rule-in-force", SEED, Source.SEED);
    static final Rule NOT_FOR_ASKER = Rule.inForce("scope/not-for-asker", SEED, Source.SEED, Source.CSUP);
    static final Rule FIRST_PARTY =
            Rule.inForce("scope/first-party-product", SIBLING, Source.TECH, Source.CSUP, Source.ESC);
    static final Rule NOT_TRANSACTABLE = Rule.inForce("scope/not-transactable", SIBLING, Source.PUB_PLAN);
    static final Rule BOUGHT_DIRECTLY = Rule.inForce("scope/bought-directly", SIBLING, Source.BIL);
    static final Rule SUPPORTER = Rule.inForce("route/supporter", INFERRED, Source.CAT);
    static final Rule STRAIGHT_TO_SUPPORT = Rule.inForce("route/straight-to-support", SEED, Source.SEED);

    /** Provider and reseller share the partner’s duties, and a reseller asks its provider how. */
    static final Rule SHARED_DUTIES = Rule.inForce("duty/shared-by-partners", SEED, Source.SEED);
    /** The partner answers for billing, subscriptions and whatever is nobody else’s. */
    static final Rule PARTNER_DUTY = Rule.inForce("duty/partner", SEED, Source.SEED);
    /** The publisher answers for technical support and its service level. */
    static final Rule PUBLISHER_DUTY = Rule.inForce("duty/publisher", SEED, Source.SEED);
    /** Microsoft answers for its commerce system, towards partners and publishers. */
    static final Rule MICROSOFT_DUTY = Rule.inForce("duty/microsoft", SEED, Source.SEED);

    private static final List<Rule> ALL = List.of(
            NOT_YET,
            NOT_FOR_ASKER,
            FIRST_PARTY,
            NOT_TRANSACTABLE,
            BOUGHT_DIRECTLY,
            SUPPORTER,
            STRAIGHT_TO_SUPPORT,
            SHARED_DUTIES,
            PARTNER_DUTY,
            PUBLISHER_DUTY,
            MICROSOFT_DUTY);

    private Programme() {}

    /** The rule that says what a party is there for; it tells why another matter is not its own. */
    public static Rule dutyOf(Party party) {
        return switch (party) {
            case ISV_PUBLISHER, COMMUNITY -> PUBLISHER_DUTY;
            case MICROSOFT -> MICROSOFT_DUTY;
            case INDIRECT_PROVIDER, INDIRECT_RESELLER, DIRECT_BILL_PARTNER, CUSTOMER -> PARTNER_DUTY;
        };
    }

    /** Whether a day of a validity was concluded and not read. */
    static boolean isApproximate(Validity validity) {
        return validity.to().filter(LAST_DAY_OF_OLD_RULES::equals).isPresent()
                || validity.from().equals(LAST_DAY_OF_OLD_RULES.plusDays(1));
    }

    /** Every rule that belongs to no single issue, role or refund window. */
    public static List<Rule> rules() {
        return ALL;
    }
}
