package io.github.supportguide.guide;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SupportPolicy;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Why not the others")
class WhyNotTest {

    @ParameterizedTest(name = "{2} of {0} by {1}: {3}")
    @CsvSource(textBlock = """
                    THIRD_PARTY, DIRECT_BILL, HOW_TO,           direct-bill-partner duty/partner; microsoft duty/microsoft
                    THIRD_PARTY, DIRECT_BILL, BILLING_QUESTION, isv-publisher duty/publisher; microsoft duty/microsoft
                    THIRD_PARTY, INDIRECT,    HOW_TO,           indirect-reseller duty/partner; indirect-provider duty/partner; microsoft duty/microsoft
                    THIRD_PARTY, INDIRECT,    BILLING_QUESTION, isv-publisher duty/publisher; microsoft duty/microsoft
                    FIRST_PARTY, INDIRECT,    HOW_TO,           ''
                    """)
    void namesTheRuleOfTheirDuty(OfferClass offer, CspModel model, Issue issue, String reasons) {
        var situation = Situation.of(model, Party.CUSTOMER, issue, Instant.parse("2026-11-22T12:00:00Z"));
        var decision = SupportPolicy.decide(offer.traits(), situation);

        assertEquals(
                reasons,
                WhyNot.in(decision, situation).stream()
                        .map(whyNot ->
                                whyNot.party().code() + " " + whyNot.rule().id())
                        .collect(joining("; ")));
    }
}
