package io.github.supportguide.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportGuide;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.DecidingFact;
import io.github.supportguide.policy.Decision;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Fault;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import io.github.supportguide.policy.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The long way round: both catalogues are asked everything, offer by offer, and all answers held side by side. */
@DisplayName("Asking everything")
class EveryAnswerTest {
    private static final List<Duration> ORDERED =
            List.of(Duration.ZERO, Duration.ofHours(24), Duration.ofHours(72), Duration.ofDays(14));

    @ParameterizedTest(name = "of two catalogues on {0} finds the same changes")
    @CsvSource({"2021-06-01T00:00:00Z", "2026-11-22T12:00:00Z"})
    void findsTheSameChanges(Instant asOf) {
        findsTheSameChanges(2, asOf);
    }

    @Tag("exhaustive")
    @ParameterizedTest(name = "of many catalogues on {0} finds the same changes")
    @CsvSource({"2020-01-01T00:00:00Z", "2021-06-01T00:00:00Z", "2023-01-02T00:00:00Z", "2026-11-22T12:00:00Z"})
    void findsTheSameChangesOfMany(Instant asOf) {
        findsTheSameChanges(20, asOf);
    }

    private static void findsTheSameChanges(int catalogues, Instant asOf) {
        IntStream.range(0, catalogues).forEach(seed -> {
            var chance = new RandomCatalogue(seed);
            var before = chance.edited(new Kept());
            var after = chance.edited(new Kept());

            assertSameChanges(before, after, asOf, "seed " + seed);
        });
    }

    private static void assertSameChanges(Catalogue before, Catalogue after, Instant asOf, String seed) {
        var total = 0L;
        var offers = 0L;
        for (var offer : before.offers()) {
            var pair = new Pairs.Pair(offer, after.offer(offer.id()).orElseThrow());
            var changed = changedByAsking(pair, before, after, asOf);
            assertEquals(changed, changedByComparing(pair, before, after, asOf), () -> seed + " " + offer.id());
            total += changed.size();
            offers += changed.isEmpty() ? 0 : 1;
        }
        var changes = CatalogueChanges.between(before, after, asOf);
        assertEquals(total, changes.answers(), seed);
        assertEquals(offers, changes.offers(), seed);
        assertTrue(changes.groups().stream().mapToLong(ChangedAnswers::count).sum() >= total, seed);
        changes.groups().forEach(group -> assertTrue(group.count() <= changes.answers(), seed));
    }

    private static Set<Situation> changedByComparing(
            Pairs.Pair offer, Catalogue before, Catalogue after, Instant asOf) {
        var from = Basis.of(offer.before(), before, Basis.relevant(before.settings()));
        var to = Basis.of(offer.after(), after, Basis.relevant(after.settings()));
        var sheet = Sheet.of(from.stance(), to.stance(), asOf);
        return new Comparison(from, to, sheet)
                .changed().stream().map(sheet.questions()::get).collect(Collectors.toSet());
    }

    private static Set<Situation> changedByAsking(Pairs.Pair offer, Catalogue before, Catalogue after, Instant asOf) {
        return everything(asOf)
                .filter(question -> isWorthAsking(question, offer, before, after))
                .filter(question ->
                        !said(before, offer.before(), question).equals(said(after, offer.after(), question)))
                .collect(Collectors.toSet());
    }

    private static Stream<Situation> everything(Instant asOf) {
        return Arrays.stream(CspModel.values())
                .flatMap(model -> model.askers().stream()
                        .flatMap(asker -> Arrays.stream(Issue.values())
                                .flatMap(issue -> facts(asOf)
                                        .map(facts -> new Situation(
                                                model,
                                                asker,
                                                issue,
                                                Buyer.PARTNER,
                                                asOf,
                                                facts,
                                                Offers.settings().arrangement())))));
    }

    private static Stream<Facts> facts(Instant asOf) {
        return orNone(Stream.of(Fault.values()))
                .flatMap(fault -> orNone(ORDERED.stream().map(asOf::minus))
                        .flatMap(order -> orNone(Stream.of(Term.values())).map(term -> new Facts(fault, order, term))));
    }

    private static <T> Stream<Optional<T>> orNone(Stream<T> values) {
        return Stream.concat(Stream.of(Optional.empty()), values.map(Optional::of));
    }

    /** Whether each given fact decides, for want of it, an open answer of one of the catalogues. */
    private static boolean isWorthAsking(Situation question, Pairs.Pair offer, Catalogue before, Catalogue after) {
        var facts = question.facts();
        var open = open(question, Facts.NONE, offer, before, after);
        if (facts.orderedAt().isPresent() && !isWindowsEnd(question)) {
            return false;
        }
        if (facts.term().isPresent()) {
            var untold = new Facts(Optional.empty(), facts.orderedAt(), Optional.empty());
            if (facts.orderedAt().isEmpty()
                    || !open(question, untold, offer, before, after).contains(DecidingFact.TERM)) {
                return false;
            }
        }
        return (facts.fault().isEmpty() || open.contains(DecidingFact.FAULT))
                && (facts.orderedAt().isEmpty() || open.contains(DecidingFact.ORDERED_AT));
    }

    /** The windows of the rules in force: 24 hours and 14 days until 2022, 72 hours since. */
    private static boolean isWindowsEnd(Situation question) {
        var elapsed = Duration.between(question.facts().orderedAt().orElseThrow(), question.asOf());
        var since2023 = !question.asOf().isBefore(Instant.parse("2023-01-01T00:00:00Z"));
        return elapsed.isZero() || elapsed.equals(Duration.ofHours(72)) == since2023;
    }

    private static List<DecidingFact> open(
            Situation question, Facts facts, Pairs.Pair offer, Catalogue before, Catalogue after) {
        var open = new ArrayList<>(open(decision(before, offer.before(), question, facts)));
        open.addAll(open(decision(after, offer.after(), question, facts)));
        return open;
    }

    private static List<DecidingFact> open(Decision decision) {
        return decision.outcome() == Outcome.AMBIGUOUS ? decision.decidingFacts() : List.of();
    }

    private static Decision decision(Catalogue catalogue, Offer offer, Situation question, Facts facts) {
        var known = new Situation(
                question.model(),
                question.asker(),
                question.issue(),
                Buyer.PARTNER,
                question.asOf(),
                facts,
                catalogue.settings().arrangement());
        return SupportPolicy.decide(catalogue.traits(offer), known);
    }

    /** All that the doors say and that matters here. */
    private static List<Object> said(Catalogue catalogue, Offer offer, Situation question) {
        if (offer.lifecycle().isWithdrawn()) {
            return List.of("withdrawn");
        }
        var audience = question.asker().isPartner() ? Audience.PARTNER : Audience.PUBLIC;
        var answer = new SupportGuide(catalogue)
                .answer(new SupportQuestion(offer.id(), question), audience)
                .orElseThrow();
        return List.of(
                answer.decision().firstContact(),
                answer.decision().route(),
                answer.decision().responsible(),
                channels(answer));
    }

    private static List<String> channels(SupportAnswer answer) {
        return answer.channels().stream().map(EveryAnswerTest::undated).toList();
    }

    private static String undated(Channel channel) {
        return String.join(
                " ",
                channel.party().code(),
                channel.kind().code(),
                channel.medium().code(),
                channel.value(),
                channel.meantFor().code(),
                String.valueOf(channel.stale()));
    }
}
