package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.edition.PolicyEdition;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules")
class RulesTest {

    static List<Rule> all() {
        return PolicyEdition.whole().rules();
    }

    @Test
    void areFourKindsOfOneList() {
        assertEquals(11 + 2 + 41 + 32, all().size());
    }

    @Test
    void haveIdsOfTheirOwn() {
        var seen = new HashSet<String>();

        all().forEach(rule -> assertTrue(seen.add(rule.id()), () -> rule.id() + " stands twice"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void sayWhyWeBelieveThem(Rule rule) {
        assertAll(
                () -> assertTrue(rule.id().matches("[a-z]+(/[a-z0-9-]+){1,2}"), rule.id()),
                () -> assertTrue(List.of(RuleStatus.values()).contains(rule.status())),
                () -> assertEquals(rule.sources().get(0), rule.source()),
                () -> assertFalse(rule.validity().from().isBefore(Programme.START)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void admitApproximateDays(Rule rule) {
        var last = LocalDate.of(2022, 12, 31);

        var changedBetweenReadings = rule.validity().to().equals(Optional.of(last))
                || rule.validity().from().equals(last.plusDays(1));

        assertEquals(changedBetweenReadings, rule.approximate());
    }

    @Test
    void needASource() {
        var validity = Validity.since(Programme.START);
        var refusal = assertThrows(
                IllegalArgumentException.class,
                () -> new Rule("duty/nobody", RuleStatus.SEED, List.of(), validity, false));

        assertEquals("rule duty/nobody names no source", refusal.getMessage());
    }

    @Test
    void forRefundsFollowOneAnother() {
        var old = RefundRules.UNTIL_2022.rule().validity();
        var later = RefundRules.SINCE_2023.rule().validity();

        assertAll(
                () -> assertEquals(Programme.START, old.from()),
                () -> assertEquals(Optional.of(LocalDate.of(2022, 12, 31)), old.to()),
                () -> assertEquals(LocalDate.of(2023, 1, 1), later.from()),
                () -> assertEquals(Optional.empty(), later.to()));
    }
}
