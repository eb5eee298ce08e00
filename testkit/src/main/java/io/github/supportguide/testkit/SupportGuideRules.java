package io.github.supportguide.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.WhyNot;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Rules for code that asks the guide: each keeps an answer from being lost or spoilt on its way to people, and says why.
 *
 * <p>Hold one against classes with {@code rule.check(classes)}, or all of them with {@link #heldBy}.
 */
public final class SupportGuideRules {

    /** Channels and plans are shown as an answer, a directory or {@code plansFor} gives them for an audience. */
    public static final ArchRule what_an_audience_may_see_is_left_to_the_guide = noClasses()
            .should()
            .accessTargetWhere(target(describe(
                    "are what an offer or a publisher holds for every audience",
                    Calls.to(Offer.class, "support", "supportOfPublisher", "supportOfSupporter", "plans")
                            .or(Calls.to(Publisher.class, "support")))))
            .as("What an audience may see is left to the guide")
            .because("an offer holds channels and private plans that are not meant for everybody;"
                    + " take channels from the answer, and plans by Offer.plansFor");

    /** Nobody but the guide makes answers and what they are made of. */
    public static final ArchRule answers_are_made_by_the_guide = noClasses()
            .should()
            .accessTargetWhere(target(describe(
                    "make parts of an answer",
                    Calls.toConstructorOf(SupportAnswer.class, Channel.class, WhyNot.class, Verdict.class))))
            .as("Answers are made by the guide")
            .because("an answer that was put together elsewhere rests on no rule and no page; ask the guide for it");

    /** Whoever asks a question is told the moment, or has a clock that was given to it. */
    public static final ArchRule the_moment_of_a_question_is_given = noClasses()
            .that(Calls.askQuestions())
            .should()
            .accessTargetWhere(target(Calls.thatReadTheClock()))
            .allowEmptyShould(true)
            .as("The moment of a question is given")
            .because("the same question gets the same answer only for the same moment;"
                    + " take the moment from the ticket, or from a Clock that tests can set");

    /** A verdict is taken apart by its fold, or by a switch that the compiler knows to be complete. */
    public static final ArchRule every_case_of_a_verdict_is_dealt_with = noClasses()
            .should(Verdicts.beToldByInstanceof())
            .as("Every case of a verdict is dealt with")
            .because("a chain of instanceof forgets a case in silence; Verdict.fold does not compile without all four");

    /** No method turns an issue into a party by a switch of its own. */
    public static final ArchRule who_is_responsible_is_asked = noMethods()
            .that()
            .haveRawReturnType(Party.class)
            .should(Verdicts.switchOver(Issue.class))
            .allowEmptyShould(true)
            .as("Who is responsible is asked")
            .because("whose matter an issue is depends on model, asker, day and what partners agreed as well,"
                    + " and the published rules change; ask SupportGuide.answer");

    private SupportGuideRules() {}

    /**
     * A test for each rule, for a method with {@code @TestFactory}. Tests of a program are not held to the rules.
     *
     * @param anchor a class of the program; its package and those below count
     */
    public static Stream<DynamicTest> heldBy(Class<?> anchor) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(anchor);
        return all().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    static Stream<ArchRule> all() {
        return Stream.of(
                what_an_audience_may_see_is_left_to_the_guide,
                answers_are_made_by_the_guide,
                the_moment_of_a_question_is_given,
                every_case_of_a_verdict_is_dealt_with,
                who_is_responsible_is_asked);
    }
}
