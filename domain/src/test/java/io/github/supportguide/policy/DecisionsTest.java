package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The published decisions")
class DecisionsTest {

    static Stream<Scenario> answered() {
        return Scenario.all().filter(scenario -> !scenario.isInvalid());
    }

    static Stream<Scenario> invalid() {
        return Scenario.all().filter(Scenario::isInvalid);
    }

    @ParameterizedTest
    @MethodSource("answered")
    void areOurs(Scenario scenario) {
        var decision = SupportPolicy.decide(scenario.offer(), scenario.situation());

        assertEquals(scenario.expected(), Scenario.asJson(decision));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void areRefusedWhereTheQuestionIsInvalid(Scenario scenario) {
        assertThrows(IllegalArgumentException.class, scenario::situation);
    }

    @Test
    void areAllTried() {
        assertEquals(309, Scenario.all().count());
    }
}
