package io.github.supportguide.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That the domain and the second reading agree is worth what a wrong cell would be noticed by. */
@Tag("exhaustive")
@DisplayName("A change of the published tables")
class ChangedTablesTest {
    private static final int SAMPLE = 1000;
    private static final int CELLS_TIMES_TEXTS = 1722;
    private static final PolicyTables TABLES = PolicyTables.published();

    @Test
    void isNoticedInEveryCellThatDecides() {
        var changes = new AtomicInteger();
        TABLES.issues().values().parallelStream().forEach(row -> {
            var questions = sample(row);
            var cells = ChangedCell.of(row, TABLES).toList();
            changes.addAndGet(cells.size());

            var noticed = cells.stream()
                    .filter(cell -> isNoticed(cell.policy(TABLES), questions))
                    .map(ChangedCell::column)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(deciding(row), noticed, row.cell("issue"));
        });
        assertEquals(CELLS_TIMES_TEXTS, changes.get());
    }

    private static Set<String> deciding(Line row) {
        return ChangedCell.DECIDING.stream()
                .filter(column -> !decidesNothing(row, column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether no question gets as far as this cell. */
    private static boolean decidesNothing(Line row, String column) {
        return switch (column) {
            case "facts" -> !row.says("responsible", "by-fact");
            case "customerDirect" -> !row.says("customerMayAsk", "yes");
            case "boughtDirectly" -> row.says("anyOffer", "yes") && row.says("customerMayAsk", "no");
            case "supporterTakes" -> row.says("anyOffer", "yes");
            case "responsible", "performs", "escalation", "resolution" -> isForPublishersAlone(row);
            default -> false;
        };
    }

    private static boolean isForPublishersAlone(Line row) {
        return row.says("group", "publishing");
    }

    @Test
    void isNoticedInEveryLineAboutRoles() {
        var questions = TABLES.issues().values().stream()
                .flatMap(row -> sample(row).stream())
                .filter(decided -> !decided.byDomain().roles().isEmpty())
                .toList();

        var unnoticed = TABLES.roles().values().stream()
                .flatMap(List::stream)
                .flatMap(line -> changed(line)
                        .filter(change -> !isNoticed(new NaivePolicy(TABLES.withRole(line, change)), questions)))
                .toList();

        assertEquals(List.of(), unnoticed);
    }

    /** Another role, another first day, another last day. */
    private static Stream<Line> changed(Line line) {
        var lasts = line.cell("validTo").isEmpty();
        return Stream.of(
                line.with("role", "another-role"),
                line.with("validFrom", "2020-05-06"),
                line.with("validTo", lasts ? "2022-12-31" : ""),
                line.with("validTo", lasts ? "2023-01-01" : "2022-12-30"));
    }

    @Test
    void isToldWithTheQuestionAndBothDecisions() {
        var changed = new ChangedCell("how-to", "publisher", "microsoft").policy(TABLES);
        var question = PlainQuestion.of(
                        new PlainOffer(false, true, "isv-publisher"), "indirect", "isv-publisher", "how-to")
                .at(Moment.ASKED.get(2));

        assertEquals("""

                PlainQuestion[offer=PlainOffer[publishedByMicrosoft=false, transactable=true, supporter=isv-publisher], \
                model=indirect, asker=isv-publisher, issue=how-to, boughtBy=partner, asOf=2021-06-10T15:30:00Z, fault=, \
                orderedAt=Optional.empty, term=, technicalSupport=, split={}]
                  second reading: PlainDecision[outcome=responsible, reason=, firstContact=microsoft, route=[microsoft], \
                responsible=[microsoft], performedBy=, escalation=[], decidingFacts=[], resolution=, roles=[]]
                  domain:         PlainDecision[outcome=responsible, reason=, firstContact=isv-publisher, route=[], \
                responsible=[isv-publisher], performedBy=, escalation=[], decidingFacts=[], resolution=, roles=[]]
                """, Difference.at(question, changed).orElseThrow().toString());
    }

    private static boolean isNoticed(NaivePolicy changed, List<Decided> sample) {
        return sample.stream()
                .anyMatch(decided -> !changed.decide(decided.question()).equals(decided.byDomain()));
    }

    private static List<Decided> sample(Line row) {
        var questions = new ArrayList<>(new QuestionSpace(row).questions().toList());
        Collections.shuffle(questions, new Random(SAMPLE));
        return questions.stream()
                .limit(SAMPLE)
                .map(question -> new Decided(question, RealPolicy.decide(question)))
                .toList();
    }

    private record Decided(PlainQuestion question, PlainDecision byDomain) {}
}
