package io.github.supportguide.oracle;

import java.util.List;
import java.util.Set;

/** A question beside the row of its issue, with the words that the specification has for both. */
record Asked(PlainQuestion question, Line row) {
    private static final Set<String> PARTNERS = Set.of("direct-bill-partner", "indirect-reseller", "indirect-provider");

    boolean byCustomer() {
        return by("customer");
    }

    boolean byPublisher() {
        return by("isv-publisher");
    }

    boolean byPartner() {
        return PARTNERS.contains(question.asker());
    }

    boolean by(String party) {
        return question.asker().equals(party);
    }

    boolean directBill() {
        return question.model().equals("direct-bill");
    }

    boolean boughtByCustomer() {
        return question.boughtBy().equals("customer");
    }

    boolean firstParty() {
        return question.offer().publishedByMicrosoft();
    }

    boolean transactable() {
        return question.offer().transactable();
    }

    boolean anyOffer() {
        return row.says("anyOffer", "yes");
    }

    boolean faultIs(String fault) {
        return question.fault().equals(fault);
    }

    /** The column of the model. */
    String column() {
        return row.cell(directBill() ? "direct" : "indirect");
    }

    /** The side that the row's group is given to, empty where it has no split. */
    String side() {
        return question.split().getOrDefault(row.cell("group"), "");
    }

    String customerFacingPartner() {
        return directBill() ? "direct-bill-partner" : "indirect-reseller";
    }

    String sellerOfRecord() {
        return directBill() ? "direct-bill-partner" : "indirect-provider";
    }

    /** S: where the row lets it, whoever supports the offer takes the place of the publisher. */
    List<String> supported(List<String> parties) {
        return supporterTakesOver()
                ? parties.stream()
                        .map(party ->
                                party.equals("isv-publisher") ? question.offer().supporter() : party)
                        .toList()
                : parties;
    }

    boolean supporterTakesOver() {
        return row.says("supporterTakes", "yes")
                && Set.of("microsoft", "community").contains(question.offer().supporter());
    }

    /** T: without the asker and every partner at or below it. */
    List<String> trimmed(List<String> route) {
        return route.stream()
                .filter(party -> !by(party))
                .filter(party -> !PARTNERS.contains(party) || place(party) > place(question.asker()))
                .toList();
    }

    private static int place(String party) {
        return switch (party) {
            case "customer" -> 0;
            case "indirect-reseller", "direct-bill-partner" -> 1;
            case "indirect-provider" -> 2;
            default -> -1;
        };
    }
}
