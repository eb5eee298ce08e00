package io.github.supportguide.oracle;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which steps claim a question, each by a condition of its own that is written out in full. {@link NaivePolicy} takes the
 * first that fits, as the specification has it; here no step knows of its order, so that gaps and overlaps would show.
 */
final class Claims {
    private static final Predicate<Asked> IN_FORCE =
            asked -> !asked.question().asOf().isBefore(NaivePolicy.PROGRAMME_STARTS);
    private static final Predicate<Asked> CUSTOMER = Asked::byCustomer;
    private static final Predicate<Asked> PUBLISHER = Asked::byPublisher;
    private static final Predicate<Asked> PARTNER = Asked::byPartner;
    private static final Predicate<Asked> DIRECTLY = Asked::boughtByCustomer;
    private static final Predicate<Asked> ANY_OFFER = Asked::anyOffer;
    private static final Predicate<Asked> FIRST_PARTY = Asked::firstParty;
    private static final Predicate<Asked> TRANSACTABLE = Asked::transactable;

    private static final Predicate<Asked> MAY_NOT_ASK = CUSTOMER.and(row("customerMayAsk", "no"))
            .or(CUSTOMER.and(row("customerMayAsk", "direct")).and(not(DIRECTLY)))
            .or(PUBLISHER.and(row("publisher", Line.NOTHING)))
            .or(PARTNER.and(asked -> asked.column().equals(Line.NOTHING)));
    private static final Predicate<Asked> PASSES = IN_FORCE.and(not(MAY_NOT_ASK));
    private static final Predicate<Asked> OF_THE_PROGRAMME =
            not(ANY_OFFER).and(not(FIRST_PARTY)).and(TRANSACTABLE);

    private static final Predicate<Asked> ROW =
            PASSES.and(ANY_OFFER.and(not(CUSTOMER.and(DIRECTLY))).or(OF_THE_PROGRAMME.and(not(DIRECTLY))));

    private static final Predicate<Asked> OTHERS = not(PUBLISHER);
    private static final Predicate<Asked> BY_FAULT =
            OTHERS.and(row("responsible", "by-fact")).and(row("facts", "fault"));
    private static final Predicate<Asked> FOR_PARTNER = OTHERS.and(row("responsible", "partner"));
    private static final Predicate<Asked> IN_TWO_TIERS = FOR_PARTNER.and(not(Asked::directBill));
    private static final Predicate<Asked> SELF = PUBLISHER.and(row("publisher", "self"));
    private static final Predicate<Asked> SELF_BY_FAULT = PUBLISHER.and(row("publisher", "microsoft|self"));

    private static final Predicate<Asked> BEFORE =
            asked -> NaiveRefund.ordered(asked).isBefore(NaivePolicy.PROGRAMME_STARTS);
    private static final Predicate<Asked> SINCE_2023 =
            asked -> !NaiveRefund.ordered(asked).isBefore(NaiveRefund.B_STARTS);
    private static final Predicate<Asked> ORDER_KNOWN =
            asked -> asked.question().orderedAt().isPresent();
    private static final Predicate<Asked> REFUND =
            OTHERS.and(row("responsible", "by-fact")).and(row("facts", "orderedAt;term"));
    private static final Predicate<Asked> A = REFUND.and(not(BEFORE)).and(not(SINCE_2023));
    private static final Predicate<Asked> B = REFUND.and(SINCE_2023);
    private static final Predicate<Asked> MONTHLY = term("monthly");
    private static final Predicate<Asked> ANNUAL = term("annual");
    private static final Predicate<Asked> NO_TERM = term("");
    private static final Predicate<Asked> A_INSIDE = MONTHLY.and(within(NaiveRefund.SHORT))
            .or(ANNUAL.and(within(NaiveRefund.LONG)))
            .or(NO_TERM.and(within(NaiveRefund.SHORT)));
    private static final Predicate<Asked> A_OUTSIDE = MONTHLY.and(not(within(NaiveRefund.SHORT)))
            .or(ANNUAL.and(not(within(NaiveRefund.LONG))))
            .or(NO_TERM.and(not(within(NaiveRefund.LONG))));
    private static final Predicate<Asked> A_BETWEEN =
            NO_TERM.and(not(within(NaiveRefund.SHORT))).and(within(NaiveRefund.LONG));
    private static final Predicate<Asked> B_INSIDE = within(NaiveRefund.B_WINDOW);
    private static final Predicate<Asked> WINDOW = PUBLISHER.and(row("publisher", "by-window"));

    private static final String THE_ROW = "7";
    private static final Map<String, Predicate<Asked>> STEPS = steps();
    private static final Map<String, Predicate<Asked>> WITHIN_THE_ROW = withinTheRow();

    private Claims() {}

    /** The steps that claim a question; of step 7, the parts that do. */
    static List<String> of(Asked asked) {
        return claiming(STEPS, asked)
                .flatMap(step -> step.equals(THE_ROW) ? claiming(WITHIN_THE_ROW, asked) : Stream.of(step))
                .toList();
    }

    static Set<String> all() {
        var all = new LinkedHashSet<>(STEPS.keySet());
        all.remove(THE_ROW);
        all.addAll(WITHIN_THE_ROW.keySet());
        return all;
    }

    private static Stream<String> claiming(Map<String, Predicate<Asked>> claims, Asked asked) {
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().test(asked))
                .map(Map.Entry::getKey);
    }

    /** Step 3 only says where to go on. */
    private static Map<String, Predicate<Asked>> steps() {
        var claims = new LinkedHashMap<String, Predicate<Asked>>();
        claims.put("1", not(IN_FORCE));
        claims.put("2", IN_FORCE.and(MAY_NOT_ASK));
        claims.put("4", PASSES.and(not(ANY_OFFER)).and(FIRST_PARTY));
        claims.put("5", PASSES.and(not(ANY_OFFER)).and(not(FIRST_PARTY)).and(not(TRANSACTABLE)));
        claims.put("6", PASSES.and(DIRECTLY).and(OF_THE_PROGRAMME.or(ANY_OFFER.and(CUSTOMER))));
        claims.put(THE_ROW, ROW);
        return claims;
    }

    private static Map<String, Predicate<Asked>> withinTheRow() {
        var claims = new LinkedHashMap<String, Predicate<Asked>>();
        claims.putAll(rowsOfPublisher());
        claims.putAll(rowsOfOthers());
        claims.putAll(refunds());
        return claims;
    }

    private static Map<String, Predicate<Asked>> rowsOfPublisher() {
        var claims = new LinkedHashMap<String, Predicate<Asked>>();
        claims.put("7 publisher self", SELF.and(not(row("responsible", "all"))));
        claims.put("7 publisher all", SELF.and(row("responsible", "all")));
        claims.put("7 publisher microsoft", PUBLISHER.and(row("publisher", "microsoft")));
        claims.put("7 publisher platform", SELF_BY_FAULT.and(fault("platform")));
        claims.put("7 publisher product", SELF_BY_FAULT.and(fault("product")));
        claims.put("7 publisher fault?", SELF_BY_FAULT.and(fault("")));
        return claims;
    }

    private static Map<String, Predicate<Asked>> rowsOfOthers() {
        var claims = new LinkedHashMap<String, Predicate<Asked>>();
        claims.put("7 partner direct", FOR_PARTNER.and(Asked::directBill));
        claims.put("7 partner provider", IN_TWO_TIERS.and(side("provider")));
        claims.put("7 partner reseller", IN_TWO_TIERS.and(side("reseller")));
        claims.put("7 partner split?", IN_TWO_TIERS.and(side("")));
        claims.put("7 seller", OTHERS.and(row("responsible", "seller")));
        claims.put("7 publisher", OTHERS.and(row("responsible", "publisher")));
        claims.put("7 microsoft", OTHERS.and(row("responsible", "microsoft")));
        claims.put("7 all", OTHERS.and(row("responsible", "all")));
        claims.put("7 platform", BY_FAULT.and(fault("platform")));
        claims.put("7 product", BY_FAULT.and(fault("product")));
        claims.put("7 fault?", BY_FAULT.and(fault("")));
        return claims;
    }

    private static Map<String, Predicate<Asked>> refunds() {
        var claims = new LinkedHashMap<String, Predicate<Asked>>();
        claims.put("R ordered before", REFUND.or(WINDOW).and(BEFORE));
        claims.put("R A inside", A.and(ORDER_KNOWN).and(A_INSIDE));
        claims.put("R A outside", A.and(ORDER_KNOWN).and(A_OUTSIDE));
        claims.put("R A term?", A.and(ORDER_KNOWN).and(A_BETWEEN));
        claims.put("R A orderedAt?", A.and(not(ORDER_KNOWN)));
        claims.put("R B inside", B.and(ORDER_KNOWN).and(B_INSIDE));
        claims.put("R B outside", B.and(ORDER_KNOWN).and(not(B_INSIDE)));
        claims.put("R B orderedAt?", B.and(not(ORDER_KNOWN)));
        claims.put("R publisher A", WINDOW.and(not(BEFORE)).and(not(SINCE_2023)));
        claims.put(
                "R publisher B inside", WINDOW.and(SINCE_2023).and(ORDER_KNOWN).and(B_INSIDE));
        claims.put(
                "R publisher B outside", WINDOW.and(SINCE_2023).and(ORDER_KNOWN).and(not(B_INSIDE)));
        claims.put("R publisher B orderedAt?", WINDOW.and(SINCE_2023).and(not(ORDER_KNOWN)));
        return claims;
    }

    private static Predicate<Asked> not(Predicate<Asked> condition) {
        return condition.negate();
    }

    private static Predicate<Asked> row(String column, String text) {
        return asked -> asked.row().says(column, text);
    }

    private static Predicate<Asked> fault(String fault) {
        return asked -> asked.faultIs(fault);
    }

    private static Predicate<Asked> side(String side) {
        return asked -> asked.side().equals(side);
    }

    private static Predicate<Asked> term(String term) {
        return asked -> asked.question().term().equals(term);
    }

    private static Predicate<Asked> within(Duration window) {
        return asked -> NaiveRefund.isLess(NaiveRefund.elapsed(asked), window);
    }
}
