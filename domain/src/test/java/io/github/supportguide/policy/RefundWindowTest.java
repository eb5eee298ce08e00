package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A refund asked for by a direct-bill partner")
class RefundWindowTest {

    @ParameterizedTest(name = "ordered {0}, {1} ago, {2}: {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
                    # ordered,            elapsed,             term,    outcome,        ends or missing
                    2021-06-01T00:00:00Z, PT0S,                MONTHLY, responsible,    full-credit
                    2021-06-01T00:00:00Z, PT23H59M59.999S,     MONTHLY, responsible,    full-credit
                    2021-06-01T00:00:00Z, PT24H,               MONTHLY, responsible,    cancel-at-renewal
                    2021-06-01T00:00:00Z, PT24H0.001S,         MONTHLY, responsible,    cancel-at-renewal
                    2021-06-01T00:00:00Z, P13DT23H59M59.999S,  ANNUAL,  responsible,    full-credit
                    2021-06-01T00:00:00Z, P14D,                ANNUAL,  responsible,    cancel-at-renewal
                    2021-06-01T00:00:00Z, P14DT0.001S,         ANNUAL,  responsible,    cancel-at-renewal
                    2021-06-01T00:00:00Z, PT23H59M59.999S,     -,       responsible,    full-credit
                    2021-06-01T00:00:00Z, PT24H,               -,       ambiguous,      term
                    2021-06-01T00:00:00Z, P13DT23H59M59.999S,  -,       ambiguous,      term
                    2021-06-01T00:00:00Z, P14D,                -,       responsible,    cancel-at-renewal
                    2022-12-31T23:59:59Z, PT24H,               MONTHLY, responsible,    cancel-at-renewal
                    2022-12-31T23:59:59Z, P13D,                ANNUAL,  responsible,    full-credit
                    2023-01-01T00:00:00Z, PT24H,               MONTHLY, responsible,    full-credit
                    2024-06-01T00:00:00Z, PT71H59M59.999S,     MONTHLY, responsible,    full-credit
                    2024-06-01T00:00:00Z, PT72H,               MONTHLY, responsible,    publisher-approval
                    2024-06-01T00:00:00Z, PT71H59M59.999S,     ANNUAL,  responsible,    full-credit
                    2024-06-01T00:00:00Z, PT72H,               ANNUAL,  responsible,    publisher-approval
                    2024-06-01T00:00:00Z, PT72H0.001S,         ANNUAL,  responsible,    publisher-approval
                    2024-06-01T00:00:00Z, PT71H59M59.999S,     -,       responsible,    full-credit
                    2024-06-01T00:00:00Z, PT72H,               -,       responsible,    publisher-approval
                    2020-05-04T23:59:59Z, PT24H,               MONTHLY, not-applicable, no-rule-in-force
                    """)
    void endsByTheWindow(Instant ordered, Duration elapsed, Term term, String outcome, String ending) {
        var facts = new Facts(Optional.empty(), Optional.of(ordered), Optional.ofNullable(term));

        var decision = decide(ordered.plus(elapsed), facts);

        assertEquals(outcome + " " + ending, inWords(decision));
    }

    @ParameterizedTest(name = "asked {0}, {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
                    2022-12-31T23:59:59Z, -,       ambiguous orderedAt term
                    2022-12-31T23:59:59Z, MONTHLY, ambiguous orderedAt
                    2023-01-01T00:00:00Z, -,       ambiguous orderedAt
                    2023-01-01T00:00:00Z, ANNUAL,  ambiguous orderedAt
                    """)
    void staysOpenWithoutTheTimeOfTheOrder(Instant asked, Term term, String answer) {
        var facts = new Facts(Optional.empty(), Optional.empty(), Optional.ofNullable(term));

        assertEquals(answer, inWords(decide(asked, facts)));
    }

    @ParameterizedTest(name = "ordered {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
                    2020-05-04T23:59:59Z, not-applicable no-rule-in-force
                    2022-12-31T23:59:59Z, not-applicable not-for-asker
                    2024-05-31T00:00:00Z, not-applicable not-for-asker
                    2024-05-29T00:00:00Z, responsible publisher-approval
                    -,                    ambiguous orderedAt
                    """)
    void tellsThePublisherWhenItHasASay(Instant ordered, String answer) {
        var facts = new Facts(Optional.empty(), Optional.ofNullable(ordered), Optional.empty());

        assertEquals(answer, inWords(decide(Party.ISV_PUBLISHER, Instant.parse("2024-06-01T00:00:00Z"), facts)));
    }

    private static Decision decide(Instant asked, Facts facts) {
        return decide(Party.DIRECT_BILL_PARTNER, asked, facts);
    }

    private static Decision decide(Party asker, Instant asked, Facts facts) {
        return SupportPolicy.decide(
                OfferClass.THIRD_PARTY.traits(),
                new Situation(
                        CspModel.DIRECT_BILL, asker, Issue.REFUND, Buyer.PARTNER, asked, facts, Arrangement.NONE));
    }

    private static String inWords(Decision decision) {
        var ending = decision.resolution()
                .map(Resolution::code)
                .or(() -> decision.reason().map(Reason::code))
                .orElseGet(() -> PublishedTables.codes(decision.decidingFacts(), " "));
        return decision.outcome().code() + " " + ending;
    }
}
