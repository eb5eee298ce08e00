package com.adatum.ticketing;

import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.testkit.AnswerTable;
import io.github.supportguide.testkit.TestCatalogue;
import io.github.supportguide.testkit.TestOffers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AgreedAnswersTest {
    private final AnswerTable table = AnswerTable.of(TestCatalogue.usual()
                    .arranged(IssueGroup.BILLING, SplitSide.RESELLER)
                    .guide())
            .about(TestOffers.BACKUP)
            .asOf(TestCatalogue.NOW);

    @TestFactory
    Stream<DynamicTest> refunds() {
        return table.tests("""
                model    | asker             | issue  | facts                | outcome     | first contact     | route                                                 | resolution
                indirect | customer          | refund | orderedAt=2026-11-17 | responsible | indirect-reseller | indirect-reseller > indirect-provider > isv-publisher | publisher-approval
                indirect | indirect-reseller | refund | orderedAt=2026-11-21 | shared      | indirect-provider | indirect-provider                                     | full-credit
                indirect | customer          | refund |                      | ambiguous   | indirect-reseller | indirect-reseller > indirect-provider                 | -
                """);
    }

    @TestFactory
    Stream<DynamicTest> whatWeSettledWithOurProvider() {
        return table.testsIn(Path.of("src/test/resources/settled-with-our-provider.csv"));
    }
}
