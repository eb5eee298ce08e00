package io.github.supportguide.change;

import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.Term;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Settles the facts that keep an answer open, in each way they can be. */
final class OpenFacts {
    private final List<Stance> stances;

    OpenFacts(List<Stance> stances) {
        this.stances = stances;
    }

    /** The question, and if an answer to it is open, the question with each value of the facts that would decide. */
    Stream<Situation> settled(Situation question) {
        var values = missing(question).map(fact -> values(fact, question)).orElseGet(Stream::empty);
        return Stream.concat(
                Stream.of(question),
                values.map(facts -> knowing(facts, question)).flatMap(this::settled));
    }

    private Optional<DecidingFact> missing(Situation question) {
        return stances.stream()
                .map(stance -> stance.decide(question))
                .filter(decision -> decision.outcome() == Outcome.AMBIGUOUS)
                .flatMap(decision -> decision.decidingFacts().stream())
                .filter(fact -> fact != DecidingFact.SPLIT)
                .min(DecidingFact::compareTo);
    }

    private static Stream<Facts> values(DecidingFact fact, Situation question) {
        var known = question.facts();
        return switch (fact) {
            case FAULT ->
                Arrays.stream(Fault.values())
                        .map(fault -> new Facts(Optional.of(fault), known.orderedAt(), known.term()));
            case ORDERED_AT ->
                windows(question)
                        .map(question.asOf()::minus)
                        .map(order -> new Facts(known.fault(), Optional.of(order), known.term()));
            case TERM ->
                Arrays.stream(Term.values())
                        .map(term -> new Facts(known.fault(), known.orderedAt(), Optional.of(term)));
            case SPLIT -> Stream.empty();
        };
    }

    /** Just ordered, and at the end of each window. */
    private static Stream<Duration> windows(Situation question) {
        var ends = RefundRules.forOrdersOf(question.day()).stream()
                .flatMap(rules -> Arrays.stream(Term.values()).map(rules::window))
                .distinct();
        return Stream.concat(Stream.of(Duration.ZERO), ends);
    }

    private static Situation knowing(Facts facts, Situation question) {
        return new Situation(
                question.model(),
                question.asker(),
                question.issue(),
                question.boughtBy(),
                question.asOf(),
                facts,
                question.arrangement());
    }
}
