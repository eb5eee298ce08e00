package io.github.supportguide.oracle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every question about one issue: who asks in which model, every kind of offer, every buyer, split and moment of asking.
 * Each fact that the issue’s row names, and the technical support where the row lets it matter, are crossed with all of
 * these; elsewhere it must not matter, so each question gets some value of it, by a chance that never changes.
 *
 * @param splits by group
 */
record QuestionSpace(Line row, List<Map<String, String>> splits) {
    private static final List<List<String>> ASKERS = List.of(
            List.of("direct-bill", "customer"),
            List.of("direct-bill", "direct-bill-partner"),
            List.of("direct-bill", "isv-publisher"),
            List.of("indirect", "customer"),
            List.of("indirect", "indirect-reseller"),
            List.of("indirect", "indirect-provider"),
            List.of("indirect", "isv-publisher"));
    private static final List<PlainOffer> OFFERS = Stream.of("isv-publisher", "microsoft", "community")
            .flatMap(supporter -> Stream.of(
                    new PlainOffer(false, true, supporter),
                    new PlainOffer(false, false, supporter),
                    new PlainOffer(true, true, supporter),
                    new PlainOffer(true, false, supporter)))
            .toList();
    private static final List<String> BUYERS = List.of("partner", "customer");
    private static final List<String> FAULTS = List.of("", "platform", "product");
    private static final List<String> TERMS = List.of("", "monthly", "annual");
    private static final List<String> TECHNICAL_SUPPORT = List.of("", "refer", "first-line");
    private static final List<String> GROUPS = List.of(
            "billing", "subscription", "provisioning", "technical", "commerce", "contract", "account", "publishing");
    private static final Map<Instant, List<Moment>> ORDERS =
            Moment.ALL.stream().collect(Collectors.groupingBy(Moment::asOf));

    QuestionSpace(Line row) {
        this(row, splits(row));
    }

    /** Of all issues; in no order, and ready to be asked in parallel. */
    static Stream<PlainQuestion> everything(PolicyTables tables) {
        return tables.issues().values().stream()
                .flatMap(row -> openers(row).map(opener -> Map.entry(new QuestionSpace(row), opener)))
                .toList()
                .parallelStream()
                .flatMap(entry -> entry.getKey().from(entry.getValue()));
    }

    /** Of this issue. */
    Stream<PlainQuestion> questions() {
        return openers(row).flatMap(this::from);
    }

    private static Stream<PlainQuestion> openers(Line row) {
        return ASKERS.stream()
                .flatMap(asker -> OFFERS.stream()
                        .map(offer -> PlainQuestion.of(offer, asker.get(0), asker.get(1), row.cell("issue"))));
    }

    private Stream<PlainQuestion> from(PlainQuestion opener) {
        return Stream.of(opener)
                .flatMap(question -> BUYERS.stream().map(question::withBuyer))
                .flatMap(question -> splits.stream().map(question::withSplit))
                .flatMap(question -> Moment.ASKED.stream().map(question::at))
                .flatMap(question -> facts("orderedAt", ORDERS.get(question.asOf()), question)
                        .map(question::at))
                .flatMap(question -> facts("term", TERMS, question).map(question::withTerm))
                .flatMap(question -> facts("fault", FAULTS, question).map(question::withFault))
                .flatMap(question -> technicalSupport(question).map(question::withTechnicalSupport));
    }

    private <V> Stream<V> facts(String fact, List<V> values, PlainQuestion question) {
        return row.cell("facts").contains(fact) ? values.stream() : some(values, question);
    }

    private Stream<String> technicalSupport(PlainQuestion question) {
        return row.says("customerDirect", "yes") ? TECHNICAL_SUPPORT.stream() : some(TECHNICAL_SUPPORT, question);
    }

    private static <V> Stream<V> some(List<V> values, PlainQuestion question) {
        return Stream.of(values.get(new SplittableRandom(question.hashCode()).nextInt(values.size())));
    }

    /** None, either side for the group with the other one for all others, and one for all others alone. */
    private static List<Map<String, String>> splits(Line row) {
        return List.of(
                Map.of(),
                split(row, "provider", "reseller"),
                split(row, "reseller", "provider"),
                split(row, "", "reseller"));
    }

    private static Map<String, String> split(Line row, String side, String others) {
        var split = new LinkedHashMap<String, String>();
        GROUPS.forEach(group -> split.put(group, row.says("group", group) ? side : others));
        split.values().removeIf(String::isEmpty);
        return Map.copyOf(split);
    }
}
