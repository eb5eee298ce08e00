package io.github.supportguide.change;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every question to ask about an offer when one stance takes the place of another, and how stances decide them. */
final class Sheet {
    private final List<Situation> questions;
    private final Map<Stance, List<Ruling>> rulings = new HashMap<>();

    private Sheet(List<Situation> questions) {
        this.questions = questions;
    }

    /** Each issue, model and asker; and each value of a fact where one of the stances would want to know it. */
    static Sheet of(Stance before, Stance after, Instant asOf) {
        var open = new OpenFacts(List.of(before, after));
        return new Sheet(plain(asOf).flatMap(open::settled).toList());
    }

    private static Stream<Situation> plain(Instant asOf) {
        return Arrays.stream(CspModel.values())
                .flatMap(model -> Arrays.stream(Issue.values())
                        .flatMap(issue ->
                                model.askers().stream().map(asker -> Situation.of(model, asker, issue, asOf))));
    }

    /** The day on which all are asked. */
    LocalDate day() {
        return questions.get(0).day();
    }

    List<Situation> questions() {
        return questions;
    }

    /** How a stance decides the questions, each in its place. */
    List<Ruling> rulings(Stance stance) {
        return rulings.computeIfAbsent(
                stance,
                decides -> questions.stream()
                        .map(question -> Ruling.of(decides.decide(question), question))
                        .toList());
    }
}
