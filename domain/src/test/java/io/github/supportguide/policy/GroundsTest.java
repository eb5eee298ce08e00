package io.github.supportguide.policy;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rules that a decision rests on")
class GroundsTest {

    @ParameterizedTest(name = "{0}: {2} asked by {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    OFFERS              | ASKER             | ISSUE            | RULES
                    THIRD_PARTY         | CUSTOMER          | HOW_TO           | responsibility/how-to route/straight-to-support
                    SUPPORTED_BY_MICROSOFT | CUSTOMER          | HOW_TO           | responsibility/how-to route/supporter route/straight-to-support
                    THIRD_PARTY         | INDIRECT_RESELLER | BILLING_QUESTION | responsibility/billing-question duty/shared-by-partners role/billing/billing-admin role/billing/helpdesk-agent role/billing/sales-agent role/billing/user-management-admin
                    THIRD_PARTY         | INDIRECT_PROVIDER | HOW_TO           | responsibility/how-to role/technical/admin-agent
                    THIRD_PARTY         | CUSTOMER          | REFUND           | responsibility/refund refund/since-2023 duty/shared-by-partners
                    THIRD_PARTY         | ISV_PUBLISHER     | PAYMENT          | scope/not-for-asker responsibility/payment
                    NOT_TRANSACTABLE    | CUSTOMER          | HOW_TO           | scope/not-transactable
                    FIRST_PARTY         | CUSTOMER          | HOW_TO           | scope/first-party-product
                    """)
    void areAllTold(OfferClass offers, Party asker, Issue issue, String rules) {
        var situation = Situation.of(CspModel.INDIRECT, asker, issue, Instant.parse("2026-11-22T12:00:00Z"));

        var decision = SupportPolicy.decide(offers.traits(), situation);

        assertEquals(rules, decision.rules().stream().map(Rule::id).collect(joining(" ")));
    }
}
