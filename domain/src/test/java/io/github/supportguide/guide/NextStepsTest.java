package io.github.supportguide.guide;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.code.Coded;
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

@DisplayName("What comes next")
class NextStepsTest {

    @ParameterizedTest(name = "{2} asked by {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    DIRECT_BILL | DIRECT_BILL_PARTNER | BILLING_QUESTION | solve-it direct-bill-partner; escalate direct-bill-partner microsoft
                    DIRECT_BILL | CUSTOMER            | BILLING_QUESTION | collect-evidence customer; contact customer direct-bill-partner; escalate direct-bill-partner microsoft
                    DIRECT_BILL | CUSTOMER            | HOW_TO           | collect-evidence customer; contact customer isv-publisher
                    DIRECT_BILL | DIRECT_BILL_PARTNER | PUBLISHER_TERMS  | collect-evidence direct-bill-partner; contact direct-bill-partner isv-publisher; read-contracting-steps direct-bill-partner
                    DIRECT_BILL | ISV_PUBLISHER       | BREAK_FIX        | solve-it isv-publisher
                    INDIRECT    | CUSTOMER            | ORDER_FAILURE    | collect-evidence customer; contact customer indirect-reseller; hand-over indirect-reseller indirect-provider; hand-over indirect-provider microsoft
                    INDIRECT    | INDIRECT_RESELLER   | BILLING_QUESTION | ask-for-split indirect-reseller indirect-provider; collect-evidence indirect-reseller; contact indirect-reseller indirect-provider; escalate indirect-provider microsoft
                    INDIRECT    | INDIRECT_PROVIDER   | SUBSCRIPTION_SEATS | ask-for-split indirect-reseller indirect-provider; perform-in-partner-center indirect-provider; escalate indirect-provider microsoft
                    INDIRECT    | INDIRECT_PROVIDER   | AZURE_DEPLOYMENT | find-out-fault indirect-provider
                    """)
    void followsFromTheDecision(CspModel model, Party asker, Issue issue, String steps) {
        var situation = Situation.of(model, asker, issue, Instant.parse("2026-11-22T12:00:00Z"));
        var decision = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), situation);

        var next = NextSteps.after(decision, situation);

        assertEquals(steps, next.stream().map(NextStepsTest::inCodes).collect(joining("; ")));
    }

    private static String inCodes(NextStep step) {
        var done = step.action().code() + " " + step.actor().code();
        return step.towards().map(Coded::code).map(party -> done + " " + party).orElse(done);
    }
}
