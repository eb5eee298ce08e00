package io.github.supportguide.oracle;

import static io.github.supportguide.oracle.Ruling.ambiguous;
import static io.github.supportguide.oracle.Ruling.responsible;
import static io.github.supportguide.oracle.Ruling.shared;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs “Row, asker = publisher” and “Row, other askers”. */
final class NaiveRow {
    private NaiveRow() {}

    static Ruling rule(Asked asked) {
        return asked.byPublisher() ? forPublisher(asked) : forOthers(asked);
    }

    private static Ruling forPublisher(Asked asked) {
        var cell = asked.row().cell("publisher");
        return switch (cell) {
            case "self" -> self("7 publisher self", asked);
            case "microsoft" -> microsoft("7 publisher microsoft");
            case "microsoft|self" -> byFault(asked);
            case "by-window" -> NaiveRefund.rule(asked);
            default -> throw new IllegalArgumentException("publisher: " + cell);
        };
    }

    private static Ruling self(String step, Asked asked) {
        if (asked.row().says("responsible", "all")) {
            return shared("7 publisher all", all(asked), List.of(), List.of());
        }
        var publisher = List.of("isv-publisher");
        return asked.supporterTakesOver()
                ? responsible(step, asked.supported(publisher), asked.supported(publisher))
                : responsible(step, publisher, List.of());
    }

    private static Ruling microsoft(String step) {
        return responsible(step, List.of("microsoft"), List.of("microsoft"));
    }

    private static Ruling byFault(Asked asked) {
        return switch (asked.question().fault()) {
            case "platform" -> microsoft("7 publisher platform");
            case "product" -> self("7 publisher product", asked);
            default ->
                ambiguous("7 publisher fault?", List.of("microsoft", "isv-publisher"), List.of(), List.of("fault"));
        };
    }

    private static Ruling forOthers(Asked asked) {
        var column = Line.parties(asked.column());
        var duty = asked.row().cell("responsible");
        return switch (duty) {
            case "partner" -> partner(asked);
            case "seller" -> told("7 seller", List.of(asked.sellerOfRecord()), column, asked);
            case "publisher" -> told("7 publisher", List.of("isv-publisher"), column, asked);
            case "microsoft" -> told("7 microsoft", List.of("microsoft"), column, asked);
            case "all" -> shared("7 all", all(asked), route(column, asked), List.of());
            case "by-fact" -> asked.row().says("facts", "fault") ? fault(asked) : NaiveRefund.rule(asked);
            default -> throw new IllegalArgumentException("responsible: " + duty);
        };
    }

    /** {@code responsible=partner}, also where R says “partner row”. */
    static Ruling partner(Asked asked) {
        var column = Line.parties(asked.column());
        if (asked.directBill()) {
            return told("7 partner direct", List.of("direct-bill-partner"), column, asked);
        }
        return switch (asked.side()) {
            case "provider" -> told("7 partner provider", List.of("indirect-provider"), column, asked);
            case "reseller" -> reseller(asked);
            default ->
                shared(
                        "7 partner split?",
                        List.of("indirect-reseller", "indirect-provider"),
                        route(column, asked),
                        List.of("split"));
        };
    }

    /** The provider is sent to its reseller, against the direction of T. */
    private static Ruling reseller(Asked asked) {
        var reseller = List.of("indirect-reseller");
        var route = asked.by("indirect-provider") ? reseller : route(reseller, asked);
        return responsible("7 partner reseller", reseller, route).puttingFirst("indirect-provider");
    }

    private static Ruling fault(Asked asked) {
        var alternatives = List.of(asked.column().split("\\|"));
        var first = Line.parties(alternatives.get(0));
        var second = Line.parties(alternatives.get(alternatives.size() - 1));
        return switch (asked.question().fault()) {
            case "platform" -> told("7 platform", List.of("microsoft"), first, asked);
            case "product" -> told("7 product", List.of("isv-publisher"), second, asked);
            default ->
                ambiguous(
                        "7 fault?",
                        asked.supported(List.of("microsoft", "isv-publisher")),
                        route(commonStart(first, second), asked),
                        List.of("fault"));
        };
    }

    private static List<String> commonStart(List<String> first, List<String> second) {
        var common = new ArrayList<String>();
        for (var i = 0;
                i < Math.min(first.size(), second.size()) && first.get(i).equals(second.get(i));
                i++) {
            common.add(first.get(i));
        }
        return common;
    }

    private static List<String> all(Asked asked) {
        var parties = new ArrayList<>(asked.supported(Line.parties(asked.column())));
        parties.add("customer");
        return parties;
    }

    private static Ruling told(String step, List<String> parties, List<String> column, Asked asked) {
        return responsible(step, asked.supported(parties), route(column, asked));
    }

    /** S, T, and “customer goes straight to the last party”. */
    static List<String> route(List<String> column, Asked asked) {
        var route = asked.trimmed(asked.supported(column));
        return goesStraight(asked) && !route.isEmpty() ? route.subList(route.size() - 1, route.size()) : route;
    }

    private static boolean goesStraight(Asked asked) {
        return asked.row().says("customerDirect", "yes")
                && asked.byCustomer()
                && !asked.question().technicalSupport().equals("first-line");
    }
}
