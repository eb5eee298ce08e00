package io.github.supportguide.edition;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.policy.PublishedTables;
import io.github.supportguide.policy.RefundRules;
import io.github.supportguide.policy.RoleTable;
import io.github.supportguide.policy.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An edition of the policy")
class PolicyEditionTest {

    @ParameterizedTest(name = "on {0}: {1} rows, {2} roles, {3} refund rules, {4} open questions")
    @CsvSource(textBlock = """
            2020-05-04,  0,  0,  0,          0
            2020-05-05, 41, 32, until-2022, 25
            2022-12-31, 41, 32, until-2022, 25
            2023-01-01, 41, 22, since-2023, 25
            9999-12-31, 41, 22, since-2023, 25
            """)
    void holdsWhatIsInForce(LocalDate day, int rows, int roles, String refunds, int openQuestions) {
        var edition = PolicyEdition.on(day);

        assertAll(
                () -> assertEquals(Optional.of(day), edition.day()),
                () -> assertEquals(rows, edition.rows().size()),
                () -> assertEquals(roles, edition.roles().size()),
                () -> assertEquals(refunds.equals("0") ? "" : refunds, PublishedTables.codes(edition.refunds(), " ")),
                () -> assertEquals(openQuestions, edition.openQuestions().size()));
    }

    @Test
    void isEmptyBeforeThereWereRules() {
        var edition = PolicyEdition.on(Programme.START.minusDays(1));

        assertTrue(edition.isEmpty());
        assertEquals(List.of(), edition.rules());
        assertFalse(PolicyEdition.on(Programme.START).isEmpty());
    }

    @Test
    void isWholeWithoutADay() {
        var whole = PolicyEdition.whole();

        assertEquals(Optional.empty(), whole.day());
        assertEquals(List.of(RefundRules.values()), whole.refunds());
        assertEquals(RoleTable.requirements(), whole.roles());
    }

    @Test
    void listsItsRulesByTheirIds() {
        var ids = PolicyEdition.whole().rules().stream().map(Rule::id).toList();

        assertEquals(ids.stream().sorted(Comparator.naturalOrder()).toList(), ids);
        assertEquals("duty/microsoft", ids.get(0));
    }

    /** An answer rests on no rule that this list leaves out. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-05-05", "2022-12-31", "2023-01-01", "2026-11-22"})
    void listsTheRulesThatDecide(LocalDate day) {
        var rules = PolicyEdition.on(day).rules();

        for (var issue : Issue.values()) {
            AskedBy.about(issue)
                    .flatMap(asker -> asker.decided(OfferClass.THIRD_PARTY, issue, day).rules().stream())
                    .forEach(rule -> assertTrue(rules.contains(rule), () -> rule.id() + " on " + day));
        }
    }
}
