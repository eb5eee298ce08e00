package io.github.supportguide.oracle;

import static io.github.supportguide.oracle.Ruling.ambiguous;
import static io.github.supportguide.oracle.Ruling.responsible;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The paragraph “R, refund”. */
final class NaiveRefund {
    static final Instant B_STARTS = Instant.parse("2023-01-01T00:00:00Z");
    static final Duration SHORT = Duration.ofHours(24);
    static final Duration LONG = Duration.ofDays(14);
    static final Duration B_WINDOW = Duration.ofHours(72);

    private NaiveRefund() {}

    /** When the order was placed; if unknown, asOf. */
    static Instant ordered(Asked asked) {
        return asked.question().orderedAt().orElse(asked.question().asOf());
    }

    static Duration elapsed(Asked asked) {
        return Duration.between(ordered(asked), asked.question().asOf());
    }

    static Ruling rule(Asked asked) {
        if (ordered(asked).isBefore(NaivePolicy.PROGRAMME_STARTS)) {
            return NaivePolicy.noRuleInForce("R ordered before", asked);
        }
        if (asked.byPublisher()) {
            return forPublisher(asked);
        }
        if (asked.question().orderedAt().isEmpty()) {
            return orderUnknown(asked);
        }
        return underB(asked) ? ruleB(asked) : ruleA(asked);
    }

    private static boolean underB(Asked asked) {
        return !ordered(asked).isBefore(B_STARTS);
    }

    private static Ruling forPublisher(Asked asked) {
        if (!underB(asked)) {
            return NaivePolicy.notForAsker("R publisher A", asked);
        }
        if (asked.question().orderedAt().isEmpty()) {
            return ambiguous(
                    "R publisher B orderedAt?",
                    List.of(asked.sellerOfRecord(), "isv-publisher"),
                    List.of(),
                    List.of("orderedAt"));
        }
        return isLess(elapsed(asked), B_WINDOW)
                ? NaivePolicy.notForAsker("R publisher B inside", asked)
                : responsible("R publisher B outside", List.of("isv-publisher"), List.of())
                        .puttingFirst("microsoft")
                        .resolved("R publisher B outside", "publisher-approval");
    }

    private static Ruling orderUnknown(Asked asked) {
        var partner = NaiveRow.partner(asked);
        if (underB(asked)) {
            return partner.lacking("R B orderedAt?", List.of("orderedAt"))
                    .orResponsible(asked.supported(List.of("isv-publisher")));
        }
        var termGiven = !asked.question().term().isEmpty();
        return partner.lacking("R A orderedAt?", termGiven ? List.of("orderedAt") : List.of("orderedAt", "term"));
    }

    private static Ruling ruleA(Asked asked) {
        return switch (asked.question().term()) {
            case "monthly" -> windowA(isLess(elapsed(asked), SHORT), asked);
            case "annual" -> windowA(isLess(elapsed(asked), LONG), asked);
            default -> termUnknown(asked);
        };
    }

    private static Ruling termUnknown(Asked asked) {
        if (isLess(elapsed(asked), SHORT)) {
            return windowA(true, asked);
        }
        if (!isLess(elapsed(asked), LONG)) {
            return windowA(false, asked);
        }
        return NaiveRow.partner(asked).lacking("R A term?", List.of("term"));
    }

    private static Ruling windowA(boolean inside, Asked asked) {
        var partner = NaiveRow.partner(asked);
        return inside
                ? partner.resolved("R A inside", "full-credit")
                : partner.resolved("R A outside", "cancel-at-renewal");
    }

    private static Ruling ruleB(Asked asked) {
        return isLess(elapsed(asked), B_WINDOW)
                ? NaiveRow.partner(asked).resolved("R B inside", "full-credit")
                : outsideB(asked);
    }

    private static Ruling outsideB(Asked asked) {
        var route = asked.directBill()
                ? List.of("direct-bill-partner", "isv-publisher")
                : List.of("indirect-reseller", "indirect-provider", "isv-publisher");
        return responsible("R B outside", asked.supported(List.of("isv-publisher")), NaiveRow.route(route, asked))
                .resolved("R B outside", "publisher-approval");
    }

    /** All windows are exclusive: an order is inside while less time than the window has gone by. */
    static boolean isLess(Duration elapsed, Duration window) {
        return elapsed.compareTo(window) < 0;
    }
}
