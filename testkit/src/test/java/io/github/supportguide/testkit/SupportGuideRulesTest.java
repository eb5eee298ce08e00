package io.github.supportguide.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Support;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Rule;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is shown classes that must break it, and one next to them that must not. */
@DisplayName("The rule")
class SupportGuideRulesTest {
    private static final ArchRule CHANNELS = SupportGuideRules.what_an_audience_may_see_is_left_to_the_guide;
    private static final ArchRule ANSWERS = SupportGuideRules.answers_are_made_by_the_guide;
    private static final ArchRule MOMENTS = SupportGuideRules.the_moment_of_a_question_is_given;
    private static final ArchRule VERDICTS = SupportGuideRules.every_case_of_a_verdict_is_dealt_with;
    private static final ArchRule PARTIES = SupportGuideRules.who_is_responsible_is_asked;

    private static final JavaClasses WITNESSES =
            new ClassFileImporter().importClasses(SupportGuideRulesTest.class.getDeclaredClasses());

    static Stream<Arguments> broken() {
        return Stream.of(
                of(CHANNELS, ReadsAnOffersChannels.class),
                of(CHANNELS, PassesAPublishersChannelsOn.class),
                of(CHANNELS, ShowsEveryPlan.class),
                of(ANSWERS, MakesAVerdict.class),
                of(ANSWERS, PassesTheMakingOn.class),
                of(MOMENTS, AsksNow.class),
                of(MOMENTS, AsksToday.class),
                of(MOMENTS, AsksTheSystemsClock.class),
                of(MOMENTS, PutsNowIntoASituation.class),
                of(VERDICTS, KnowsOneCase.class),
                of(PARTIES, DecidesByIssue.class));
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                of(CHANNELS, ReadsAnAnswer.class),
                of(ANSWERS, ReadsAnAnswer.class),
                of(MOMENTS, AsksByAGivenClock.class),
                of(MOMENTS, KnowsTheTimeButAsksNothing.class),
                of(VERDICTS, Folds.class),
                of(PARTIES, SortsIssues.class));
    }

    @ParameterizedTest(name = "is broken by {1}: {0}")
    @MethodSource("broken")
    void bites(ArchRule rule, Class<?> witness) {
        assertTrue(rule.evaluate(classes(witness)).hasViolation());
    }

    @ParameterizedTest(name = "is kept by {1}: {0}")
    @MethodSource("kept")
    void letsLive(ArchRule rule, Class<?> witness) {
        assertFalse(rule.evaluate(classes(witness)).hasViolation());
    }

    @Test
    void saysWhatIsWrongAndWhy() {
        assertEquals(
                List.of(
                        "io.github.supportguide.testkit.SupportGuideRulesTest$KnowsOneCase.isOurs("
                                + "io.github.supportguide.policy.Verdict) asks for Responsible in (SupportGuideRulesTest.java:0)"),
                VERDICTS.evaluate(classes(KnowsOneCase.class)).getFailureReport().getDetails().stream()
                        .map(detail -> detail.replaceAll(":[0-9]+\\)", ":0)"))
                        .toList());
        assertEquals(
                "Every case of a verdict is dealt with, because a chain of instanceof forgets a case in silence;"
                        + " Verdict.fold does not compile without all four",
                VERDICTS.getDescription());
    }

    @Test
    void isAmongThoseThatAreHeld() {
        assertEquals(
                Stream.of(CHANNELS, ANSWERS, MOMENTS, VERDICTS, PARTIES)
                        .map(ArchRule::getDescription)
                        .toList(),
                SupportGuideRules.heldBy(Coded.class)
                        .map(test -> test.getDisplayName())
                        .toList());
    }

    private static Arguments of(ArchRule rule, Class<?> witness) {
        return arguments(rule, named(witness.getSimpleName(), witness));
    }

    private static JavaClasses classes(Class<?> witness) {
        return WITNESSES.that(JavaClass.Predicates.equivalentTo(witness));
    }

    private record ReadsAnOffersChannels(Offer offer) {
        Support channels() {
            return offer.support();
        }
    }

    private record PassesAPublishersChannelsOn() {
        Function<Publisher, Support> channels() {
            return Publisher::support;
        }
    }

    private record ShowsEveryPlan(Offer offer) {
        List<Plan> plans() {
            return offer.plans();
        }
    }

    private record ReadsAnAnswer(SupportAnswer answer) {
        String told() {
            return answer.channels() + " " + answer.offer().plansFor(Audience.PUBLIC);
        }
    }

    private record MakesAVerdict() {
        Verdict ours() {
            return new Verdict.Shared(List.of(), false, Optional.empty());
        }
    }

    private record PassesTheMakingOn() {
        BiFunction<Party, Rule, WhyNot> reasons() {
            return WhyNot::new;
        }
    }

    private record AsksNow() {
        Situation now() {
            return Situation.inIndirectModel().customerAsks(Issue.REFUND).asOf(Instant.now());
        }
    }

    private record AsksToday() {
        Situation today() {
            return Situation.inIndirectModel().customerAsks(Issue.REFUND).asOf(LocalDate.now(ZoneOffset.UTC));
        }
    }

    private record AsksTheSystemsClock() {
        Situation now() {
            return Situation.inIndirectModel()
                    .customerAsks(Issue.REFUND)
                    .asOf(Clock.systemUTC().instant());
        }
    }

    private record PutsNowIntoASituation() {
        Situation now() {
            return Situation.of(
                    CspModel.INDIRECT, Party.CUSTOMER, Issue.REFUND, Instant.ofEpochMilli(System.currentTimeMillis()));
        }
    }

    private record AsksByAGivenClock(Clock clock) {
        Situation now() {
            return Situation.inIndirectModel().customerAsks(Issue.REFUND).asOf(Instant.now(clock));
        }
    }

    private record KnowsTheTimeButAsksNothing(Arrangement arrangement) {
        ZonedDateTime now() {
            return ZonedDateTime.now();
        }
    }

    private record KnowsOneCase() {
        boolean isOurs(Verdict verdict) {
            return verdict instanceof Verdict.Responsible;
        }
    }

    private record Folds() {
        String told(Verdict verdict) {
            return verdict.fold(
                    responsible -> "one", shared -> "some", ambiguous -> "who knows", notApplicable -> "none");
        }
    }

    private record DecidesByIssue() {
        Party whose(Issue issue) {
            return switch (issue) {
                case REFUND -> Party.ISV_PUBLISHER;
                default -> Party.MICROSOFT;
            };
        }
    }

    private record SortsIssues() {
        String queue(Issue issue) {
            return switch (issue) {
                case REFUND -> "money";
                default -> "rest";
            };
        }
    }
}
