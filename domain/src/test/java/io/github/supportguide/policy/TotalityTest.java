package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
@DisplayName("Every question")
class TotalityTest {

    @Test
    void isTried() {
        assertEquals(41 * 7 * 2 * 5 * 3 * 3 * 7, Questions.all().count());
    }

    @Test
    void getsAWholeAnswer() {
        Questions.all().forEach(question -> {
            var decision = question.decision();
            assertNotNull(decision.outcome());
            Stream.of(
                            decision.route(),
                            decision.responsible(),
                            decision.escalation(),
                            decision.decidingFacts(),
                            decision.roles(),
                            decision.rules())
                    .forEach(list -> assertEquals(list.size(), new HashSet<>(list).size(), () -> twice(question)));
            assertFalse(decision.rules().isEmpty(), question::toString);
        });
    }

    @Test
    void getsTheSameAnswerTwice() {
        Questions.all().forEach(question -> assertEquals(question.decision(), question.decision()));
    }

    @Test
    void hasAReasonExactlyIfTheRulesDoNotApply() {
        Questions.all().forEach(question -> {
            var decision = question.decision();
            assertEquals(
                    decision.outcome() == Outcome.NOT_APPLICABLE,
                    decision.reason().isPresent(),
                    question::toString);
        });
    }

    @Test
    void leadsFirstToTheStartOfItsRoute() {
        Questions.all().forEach(question -> {
            var decision = question.decision();
            var start = decision.route().stream().findFirst();
            assertEquals(start.or(decision::firstContact), decision.firstContact(), question::toString);
            assertFalse(decision.route().contains(question.asker()), question::toString);
        });
    }

    @Test
    void namesRolesInTheOrderOfTheirCodes() {
        Questions.all().forEach(question -> {
            var roles = question.decision().roles();
            var sorted = roles.stream()
                    .sorted(Comparator.comparing(PartnerCenterRole::code))
                    .toList();
            assertEquals(sorted, roles, question::toString);
        });
    }

    @Test
    void isCalledItsOwnOnlyByWhoeverOwnsIt() {
        Questions.all().filter(Questions::isAskersOwn).forEach(question -> {
            var decision = question.decision();
            assertEquals(List.of(question.asker()), decision.responsible(), question::toString);
            assertEquals(Optional.of(question.asker()), decision.firstContact(), question::toString);
            assertEquals(List.of(), decision.route(), question::toString);
        });
    }

    @Test
    void isNeverCalledTheCustomersOwn() {
        assertTrue(Questions.all()
                .filter(question -> question.asker() == Party.CUSTOMER)
                .noneMatch(Questions::isAskersOwn));
    }

    @Test
    void staysOpenOnlyWhileAFactIsMissing() {
        Questions.all().forEach(question -> {
            var decision = question.decision();
            var open = decision.outcome() == Outcome.AMBIGUOUS;
            assertTrue(!open || !decision.decidingFacts().isEmpty(), question::toString);
        });
    }

    @Test
    void namesOnePartyWhereOneIsResponsibleAndSeveralWhereTheyShare() {
        Questions.all().forEach(question -> {
            var decision = question.decision();
            var named = decision.responsible().size();
            assertTrue(
                    switch (decision.outcome()) {
                        case RESPONSIBLE -> named == 1;
                        case SHARED -> named > 1;
                        case AMBIGUOUS -> named > 0;
                        case NOT_APPLICABLE -> named <= 1;
                    },
                    question::toString);
        });
    }

    private static String twice(Questions question) {
        return "twice in a list: " + question + question.decision();
    }
}
