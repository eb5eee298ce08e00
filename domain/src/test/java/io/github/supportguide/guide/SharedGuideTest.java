package io.github.supportguide.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.catalogue.OwnPartner;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads ask while another puts one catalogue in the place of another, each made anew, thousands of times. */
@DisplayName("A guide whose catalogue is swapped under load")
class SharedGuideTest {
    private static final int ASKERS = 4;
    private static final int SWAPS = 2_000;
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<SupportQuestion> QUESTIONS = questions();

    private final Map<String, List<SupportAnswer>> alone = Stream.of(Edition.values())
            .map(Edition::guide)
            .collect(Collectors.toMap(
                    guide -> guide.catalogue().version(),
                    guide -> QUESTIONS.stream()
                            .map(question -> answer(guide, question))
                            .toList()));
    private final AtomicReference<SupportGuide> current = new AtomicReference<>(Edition.FIRST.guide());
    private volatile boolean swapping = true;

    @Test
    @Timeout(120)
    void answersAsIfItWereAlone() throws Exception {
        var threads = Executors.newFixedThreadPool(ASKERS + 1);
        try {
            var asked = IntStream.range(0, ASKERS)
                    .mapToObj(asker -> threads.submit((Callable<Set<String>>) () -> ask(asker)))
                    .toList();
            threads.submit(this::swap).get();
            var met = ConcurrentHashMap.<String>newKeySet();
            for (var answers : asked) {
                met.addAll(answers.get());
            }
            assertEquals(alone.keySet(), met);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A mix of both would be like neither, for they share no answer. */
    @Test
    void couldTellTheEditionsApart() {
        IntStream.range(0, QUESTIONS.size()).forEach(place -> {
            var first = alone.get("FIRST").get(place);
            var second = alone.get("SECOND").get(place);
            assertNotEquals(first.notices(), second.notices());
            assertNotEquals(first.situation().arrangement(), second.situation().arrangement());
        });
        assertNotEquals(0, differing(SupportAnswer::channels));
        assertNotEquals(0, differing(SupportAnswer::decision));
        assertNotEquals(0, differing(SupportAnswer::nextSteps));
    }

    private long differing(Function<SupportAnswer, Object> part) {
        return IntStream.range(0, QUESTIONS.size())
                .filter(place -> !part.apply(alone.get("FIRST").get(place))
                        .equals(part.apply(alone.get("SECOND").get(place))))
                .count();
    }

    /** Asks until the swapping ends, everything at least once, and says which editions it met. */
    private Set<String> ask(int asker) {
        var met = new HashMap<String, Integer>();
        for (var turn = 0; swapping || turn < QUESTIONS.size(); turn++) {
            var place = (asker * 71 + turn) % QUESTIONS.size();
            var guide = current.get();
            var version = guide.catalogue().version();
            assertEquals(alone.get(version).get(place), answer(guide, QUESTIONS.get(place)), version);
            met.merge(version, 1, Integer::sum);
        }
        return met.keySet();
    }

    private void swap() {
        try {
            for (var turn = 0; turn < SWAPS; turn++) {
                current.set(Edition.values()[turn % 2].guide());
            }
        } finally {
            swapping = false;
        }
    }

    private static SupportAnswer answer(SupportGuide guide, SupportQuestion question) {
        return guide.answer(question, Audience.PARTNER).orElseThrow();
    }

    private static List<SupportQuestion> questions() {
        return Stream.of(CspModel.values())
                .flatMap(model -> model.askers().stream()
                        .flatMap(asker ->
                                Stream.of(Issue.values()).map(issue -> Situation.of(model, asker, issue, NOW))))
                .map(situation -> new SupportQuestion(Offers.BACKUP.id(), situation))
                .toList();
    }

    /** Two states of one catalogue that differ in channels, notices and what the partners agreed. */
    private enum Edition {
        FIRST(TechnicalSupport.REFER, SplitSide.PROVIDER),
        SECOND(TechnicalSupport.FIRST_LINE, SplitSide.RESELLER);

        private final TechnicalSupport technical;
        private final SplitSide side;

        Edition(TechnicalSupport technical, SplitSide side) {
            this.technical = technical;
            this.side = side;
        }

        SupportGuide guide() {
            var name = name().toLowerCase(Locale.ROOT);
            var usual = Offers.partner(Party.INDIRECT_PROVIDER);
            var desk = new OwnPartner.Desk(
                    Optional.of(new EmailAddress(name + "@distribution.example")),
                    usual.desk().phone(),
                    usual.desk().url(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    usual.desk().verified());
            var settings = new Settings(
                    Text.of(name),
                    List.of("en"),
                    Optional.of(new OwnPartner(usual.name(), usual.type(), desk)),
                    new Arrangement(Optional.of(technical), Map.of(IssueGroup.BILLING, side)),
                    false,
                    Settings.DEFAULT_VERIFY_EVERY);
            var like = Offers.catalogue(
                    settings,
                    Offers.support(name + ".example", Offers.TODAY, Offers.TODAY, Offers.TODAY),
                    notice(name));
            return new SupportGuide(
                    Catalogue.of(like.settings(), like.publishers(), like.offers(), like.notices(), name()));
        }

        private static Notice notice(String text) {
            return new Notice(
                    text,
                    Optional.empty(),
                    List.of(Offers.BACKUP.id()),
                    Notice.Kind.OUTAGE,
                    NOW,
                    Optional.empty(),
                    Text.of(text),
                    Optional.empty());
        }
    }
}
