package io.github.supportguide.oracle;

import static io.github.supportguide.oracle.Ruling.notApplicable;
import static io.github.supportguide.oracle.Ruling.turnedAway;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The paragraph “Deciding, in this order”, read aloud. */
record NaivePolicy(PolicyTables tables) {
    static final Instant PROGRAMME_STARTS = Instant.parse("2020-05-05T00:00:00Z");

    /** Step 0, of what can be wrong with a question whose codes are known. */
    static boolean isValid(PlainQuestion question) {
        var askers = question.model().equals("direct-bill")
                ? Set.of("customer", "direct-bill-partner", "isv-publisher")
                : Set.of("customer", "indirect-reseller", "indirect-provider", "isv-publisher");
        return askers.contains(question.asker())
                && question.orderedAt()
                        .filter(order -> order.isAfter(question.asOf()))
                        .isEmpty();
    }

    /** Of a valid question. */
    PlainDecision decide(PlainQuestion question) {
        var asked = asked(question);
        return new Closing(asked, rule(asked), tables.roles()).decision();
    }

    Asked asked(PlainQuestion question) {
        return new Asked(question, tables.row(question.issue()));
    }

    static Ruling rule(Asked asked) {
        // 1. asOf before 2020-05-05
        if (asked.question().asOf().isBefore(PROGRAMME_STARTS)) {
            return noRuleInForce("1", asked);
        }
        // 2. The asker may not ask this
        if (!mayAsk(asked)) {
            return notForAsker("2", asked);
        }
        // 3. Rows with anyOffer=yes go to step 7 now, unless the asker is the customer and boughtBy=customer
        if (asked.anyOffer()) {
            return asked.byCustomer() && asked.boughtByCustomer() ? boughtDirectly(asked) : NaiveRow.rule(asked);
        }
        // 4. The offer’s publisher is Microsoft
        if (asked.firstParty()) {
            return firstParty(asked);
        }
        // 5. The offer is not transactable
        if (!asked.transactable()) {
            return alone("5", "not-transactable", "isv-publisher", asked);
        }
        // 6. boughtBy=customer
        if (asked.boughtByCustomer()) {
            return boughtDirectly(asked);
        }
        // 7. Otherwise the row decides
        return NaiveRow.rule(asked);
    }

    static Ruling noRuleInForce(String step, Asked asked) {
        return turnedAway(step, "no-rule-in-force", asked.byCustomer() ? asked.customerFacingPartner() : "");
    }

    static Ruling notForAsker(String step, Asked asked) {
        return turnedAway(step, "not-for-asker", asked.byPartner() ? publisherOf(asked) : sellerTo(asked));
    }

    private static String publisherOf(Asked asked) {
        return asked.firstParty() ? "microsoft" : "isv-publisher";
    }

    private static String sellerTo(Asked asked) {
        return asked.boughtByCustomer() ? "microsoft" : asked.customerFacingPartner();
    }

    static boolean mayAsk(Asked asked) {
        if (asked.byCustomer()) {
            var may = asked.row().cell("customerMayAsk");
            return may.equals("yes") || may.equals("direct") && asked.boughtByCustomer();
        }
        var cell = asked.byPublisher() ? asked.row().cell("publisher") : asked.column();
        return !cell.equals(Line.NOTHING);
    }

    private static Ruling firstParty(Asked asked) {
        var microsoft = List.of("microsoft");
        var route = asked.byPublisher() || asked.boughtByCustomer() ? microsoft : asked.trimmed(chain(asked));
        return notApplicable("4", "first-party-product", microsoft, route);
    }

    private static List<String> chain(Asked asked) {
        return asked.directBill()
                ? List.of("direct-bill-partner", "microsoft")
                : List.of("indirect-reseller", "indirect-provider", "microsoft");
    }

    private static Ruling boughtDirectly(Asked asked) {
        return alone("6", "bought-directly", asked.row().cell("boughtDirectly"), asked);
    }

    /** Responsible and route are one party; the route is empty where that party asks. */
    private static Ruling alone(String step, String reason, String party, Asked asked) {
        var parties = asked.supported(List.of(party));
        return notApplicable(step, reason, parties, without(asked.question().asker(), parties));
    }

    private static List<String> without(String party, List<String> parties) {
        return parties.stream().filter(other -> !other.equals(party)).toList();
    }
}
