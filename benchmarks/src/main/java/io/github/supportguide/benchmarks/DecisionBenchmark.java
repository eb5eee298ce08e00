package io.github.supportguide.benchmarks;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one answer, over every issue, model and asker of every offer in the sample, each in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DecisionBenchmark {
    private static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");

    private final Catalogue catalogue = new SampleCatalogue().read().catalogue().orElseThrow();
    private final SupportGuide guide = new SupportGuide(catalogue);
    private final List<Offer> offers = new ArrayList<>();
    private final List<SupportQuestion> questions = new ArrayList<>();
    private int turn;

    /** Lists the questions. */
    public DecisionBenchmark() {
        for (var offer : catalogue.offers()) {
            for (var issue : Issue.values()) {
                for (var model : CspModel.values()) {
                    for (var asker : model.askers()) {
                        offers.add(offer);
                        questions.add(new SupportQuestion(offer.id(), Situation.of(model, asker, issue, AS_OF)));
                    }
                }
            }
        }
    }

    /** The decision with the rules that explain it. */
    @Benchmark
    public Decision decision() {
        turn = (turn + 1) % questions.size();
        return SupportPolicy.decide(
                catalogue.traits(offers.get(turn)), questions.get(turn).situation());
    }

    /** The whole answer: the offer looked up, the decision, channels, next steps and reasons. */
    @Benchmark
    public Optional<SupportAnswer> answer() {
        turn = (turn + 1) % questions.size();
        return guide.answer(questions.get(turn), Audience.PARTNER);
    }
}
