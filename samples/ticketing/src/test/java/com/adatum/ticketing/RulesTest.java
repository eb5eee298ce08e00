package com.adatum.ticketing;

import io.github.supportguide.testkit.SupportGuideRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> triageKeepsTheRules() {
        return SupportGuideRules.heldBy(Triage.class);
    }
}
