package io.github.supportguide.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
@DisplayName("A second reading of the policy")
class OracleTest {
    private static final int PUBLISHED = 309;
    private static final long QUESTIONS = 436_128;
    private static final PolicyTables TABLES = PolicyTables.published();
    private static final NaivePolicy NAIVE = new NaivePolicy(TABLES);

    @Test
    void decidesAsThePublishedExamples() {
        var published = PublishedDecision.all();

        assertEquals(PUBLISHED, published.size());
        published.forEach(
                example -> assertEquals(example.expected(), decided(example.question()), example.question()::toString));
    }

    private static Optional<PlainDecision> decided(PlainQuestion question) {
        return Optional.of(question).filter(NaivePolicy::isValid).map(NAIVE::decide);
    }

    @Test
    void agreesWithTheDomainOnEveryQuestion() {
        var asked = new LongAdder();

        var differences = QuestionSpace.everything(TABLES)
                .peek(question -> asked.increment())
                .flatMap(question -> Difference.at(question, NAIVE).stream())
                .unordered()
                .limit(5)
                .toList();

        assertEquals(List.of(), differences);
        assertEquals(QUESTIONS, asked.sum());
    }

    @Test
    void reachesEveryStep() {
        var reached = QuestionSpace.everything(TABLES)
                .map(question -> NaivePolicy.rule(NAIVE.asked(question)).step())
                .collect(Collectors.toSet());

        assertEquals(Claims.all(), reached);
    }

    @Test
    void findsOneStepAloneForEveryQuestion() {
        var contested = QuestionSpace.everything(TABLES)
                .map(NAIVE::asked)
                .filter(asked ->
                        !Claims.of(asked).equals(List.of(NaivePolicy.rule(asked).step())))
                .map(asked -> asked.question() + " is claimed by " + Claims.of(asked))
                .unordered()
                .limit(5)
                .toList();

        assertEquals(List.of(), contested);
    }

    @Test
    void refusesWithTheDomainWhoeverDoesNotFitTheModel() {
        var strangers = List.of("indirect-reseller", "indirect-provider", "microsoft", "community");
        var others = List.of("direct-bill-partner", "microsoft", "community");

        strangers.forEach(asker -> assertRefused(ask("direct-bill", asker)));
        others.forEach(asker -> assertRefused(ask("indirect", asker)));
    }

    @Test
    void refusesWithTheDomainAnOrderFromTheFuture() {
        Moment.ASKED.forEach(moment -> assertRefused(ask("indirect", "customer")
                .at(new Moment(moment.asOf(), Optional.of(moment.asOf().plus(Duration.ofNanos(1)))))));
    }

    private static PlainQuestion ask(String model, String asker) {
        return PlainQuestion.of(new PlainOffer(false, true, "isv-publisher"), model, asker, "how-to");
    }

    private static void assertRefused(PlainQuestion question) {
        assertFalse(NaivePolicy.isValid(question), question::toString);
        assertThrows(IllegalArgumentException.class, () -> RealPolicy.decide(question), question::toString);
    }
}
