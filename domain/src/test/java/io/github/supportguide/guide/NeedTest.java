package io.github.supportguide.guide;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Audience;
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

@DisplayName("The needs of a question")
class NeedTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    MODEL       | ASKER               | ISSUE            | WHOM, FOR WHOM, WITH WHOSE EYES
                    INDIRECT    | CUSTOMER            | HOW_TO           | isv-publisher for customer as public
                    INDIRECT    | CUSTOMER            | TRAINING         | indirect-reseller for customer as public; isv-publisher for indirect-reseller as partner
                    INDIRECT    | INDIRECT_RESELLER   | HOW_TO           | isv-publisher for indirect-reseller as public
                    INDIRECT    | CUSTOMER            | PAYMENT          | indirect-reseller for customer as public; indirect-provider for indirect-reseller as partner
                    INDIRECT    | INDIRECT_PROVIDER   | EXTRA_TERMS      | isv-publisher for indirect-provider as public; indirect-reseller for indirect-provider as public
                    DIRECT_BILL | DIRECT_BILL_PARTNER | BILLING_QUESTION | ''
                    DIRECT_BILL | CUSTOMER            | AZURE_DEPLOYMENT | direct-bill-partner for customer as public; microsoft for direct-bill-partner as partner; isv-publisher for direct-bill-partner as partner
                    DIRECT_BILL | DIRECT_BILL_PARTNER | REFUND           | isv-publisher for direct-bill-partner as public
                    DIRECT_BILL | ISV_PUBLISHER       | PUBLISHER_PAYOUT | microsoft for isv-publisher as public
                    """)
    void nameWhoTurnsToWhom(CspModel model, Party asker, Issue issue, String needs) {
        var situation = Situation.of(model, asker, issue, Instant.parse("2026-11-22T12:00:00Z"));
        var decision = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), situation);

        assertEquals(
                needs,
                Need.of(decision, situation, Audience.PUBLIC).stream()
                        .map(NeedTest::inCodes)
                        .collect(joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    HOW_TO,      support support-url csp engineering partner-support microsoft-partner-support
                    EXTRA_TERMS, support support-url csp partner-support microsoft-partner-support
                    """)
    void nameTheChannelsThatAreOfUse(Issue issue, String kinds) {
        var situation = Situation.of(CspModel.INDIRECT, Party.CUSTOMER, issue, Instant.parse("2026-11-22T12:00:00Z"));
        var decision = SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), situation);

        for (var need : Need.of(decision, situation, Audience.PUBLIC)) {
            assertEquals(kinds, need.kinds().stream().map(Coded::code).collect(joining(" ")));
        }
    }

    private static String inCodes(Need need) {
        return "%s for %s as %s"
                .formatted(
                        need.party().code(), need.user().code(), need.audience().code());
    }
}
