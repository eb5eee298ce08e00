package io.github.supportguide.guide;

import static io.github.supportguide.Offers.TODAY;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.code.Coded;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Buyer;
import io.github.supportguide.policy.Facts;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The contact ladder")
class ContactLadderTest {
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static List<NextStep> steps(Catalogue catalogue, String offer, Audience reader, Situation situation) {
        var question = new SupportQuestion(OfferId.of(offer), situation);
        return new SupportGuide(catalogue)
                .answer(question, reader)
                .orElseThrow()
                .nextSteps();
    }

    private static Situation indirect(Party asker, Issue issue) {
        return Situation.of(CspModel.INDIRECT, asker, issue, NOON);
    }

    private static String inCodes(List<NextStep> steps) {
        return steps.stream().map(ContactLadderTest::inCodes).collect(joining("; "));
    }

    private static String inCodes(NextStep step) {
        var done = step.action().code() + " " + step.actor().code();
        return step.towards().map(Coded::code).map(party -> done + " " + party).orElse(done);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    OFFER           | ASKER             | ISSUE           | STEPS
                    contoso/backup  | CUSTOMER          | HOW_TO          | collect-evidence customer; contact customer isv-publisher
                    fabrikam/scan   | CUSTOMER          | HOW_TO          | collect-evidence customer; contact customer isv-publisher; open-publisher-site customer isv-publisher; ask-partner-for-contact customer indirect-reseller
                    fabrikam/scan   | CUSTOMER          | TRAINING        | collect-evidence customer; contact customer indirect-reseller; hand-over indirect-reseller isv-publisher; open-publisher-site indirect-reseller isv-publisher; ask-microsoft-for-contact indirect-reseller isv-publisher
                    fabrikam/scan   | INDIRECT_RESELLER | HOW_TO          | collect-evidence indirect-reseller; contact indirect-reseller isv-publisher; open-publisher-site indirect-reseller isv-publisher; ask-microsoft-for-contact indirect-reseller isv-publisher
                    fabrikam/scan   | ISV_PUBLISHER     | HOW_TO          | solve-it isv-publisher
                    microsoft/thing | CUSTOMER          | HOW_TO          | collect-evidence customer; contact customer indirect-reseller; hand-over indirect-reseller indirect-provider; hand-over indirect-provider microsoft
                    """)
    void standsWhereNoChannelLeads(String offer, Party asker, Issue issue, String steps) {
        var catalogue = Offers.catalogue(Offers.settings());

        assertEquals(steps, inCodes(steps(catalogue, offer, Audience.PUBLIC, indirect(asker, issue))));
    }

    @Nested
    @DisplayName("beside channels that have grown stale")
    class Stale {
        private final Catalogue catalogue =
                Offers.catalogue(Offers.settings(), Offers.support("contoso.example", LONG_AGO, LONG_AGO, LONG_AGO));

        private String rungs(Party asker, Audience reader) {
            return inCodes(steps(catalogue, "contoso/backup", reader, indirect(asker, Issue.HOW_TO)).stream()
                    .skip(2)
                    .toList());
        }

        @Test
        void leadsPartnersOnToTheOtherChannels() {
            assertEquals(
                    "open-publisher-site indirect-provider isv-publisher; "
                            + "try-other-channels indirect-provider isv-publisher; "
                            + "ask-microsoft-for-contact indirect-provider isv-publisher",
                    rungs(Party.INDIRECT_PROVIDER, Audience.PARTNER));
        }

        @Test
        void knowsNoOtherChannelsThanThoseBehindTheSite() {
            var onlyADesk = new Support(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Contact.at(new EmailAddress("help@contoso.example"))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            var steps = steps(
                    Offers.catalogue(Offers.settings(), onlyADesk),
                    "contoso/backup",
                    Audience.PARTNER,
                    indirect(Party.INDIRECT_PROVIDER, Issue.HOW_TO));

            assertEquals(
                    "open-publisher-site indirect-provider isv-publisher; "
                            + "ask-microsoft-for-contact indirect-provider isv-publisher",
                    inCodes(steps.stream().skip(2).toList()));
        }

        @Test
        void leadsCustomersToTheirPartner() {
            assertEquals(
                    "open-publisher-site customer isv-publisher; ask-partner-for-contact customer indirect-reseller",
                    rungs(Party.CUSTOMER, Audience.PARTNER));
        }
    }

    @Nested
    @DisplayName("where only partners have a fresh channel")
    class FreshForPartners {
        private final Catalogue catalogue =
                Offers.catalogue(Offers.settings(), Offers.support("contoso.example", LONG_AGO, TODAY, LONG_AGO));

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                        ISSUE,    READER,  RUNGS
                        TRAINING, PUBLIC,  0
                        HOW_TO,   PUBLIC,  2
                        HOW_TO,   PARTNER, 0
                        """)
        void isForThoseWhoDoNotSeeIt(Issue issue, Audience reader, int rungs) {
            var usual = issue == Issue.TRAINING ? 3 : 2;

            assertEquals(
                    usual + rungs,
                    steps(catalogue, "contoso/backup", reader, indirect(Party.CUSTOMER, issue))
                            .size());
        }
    }

    @Test
    void servesWhoeverSaysThatContactsFail() {
        var catalogue = Offers.catalogue(Offers.settings());
        var asked = indirect(Party.INDIRECT_RESELLER, Issue.CONTACT_MISSING);

        assertEquals(
                "collect-evidence indirect-reseller; contact indirect-reseller isv-publisher; "
                        + "open-publisher-site indirect-reseller isv-publisher; "
                        + "try-other-channels indirect-reseller isv-publisher; "
                        + "ask-microsoft-for-contact indirect-reseller isv-publisher; "
                        + "escalate isv-publisher microsoft",
                inCodes(steps(catalogue, "contoso/backup", Audience.PARTNER, asked)));
    }

    @Test
    void knowsNoPartnerOfCustomersWhoBoughtDirectly() {
        var asked = new Situation(
                CspModel.INDIRECT, Party.CUSTOMER, Issue.HOW_TO, Buyer.CUSTOMER, NOON, Facts.NONE, Arrangement.NONE);

        assertEquals(
                "collect-evidence customer; contact customer isv-publisher; open-publisher-site customer isv-publisher",
                inCodes(steps(Offers.catalogue(Offers.settings()), "fabrikam/scan", Audience.PUBLIC, asked)));
    }

    @Test
    void namesThePagesOfItsRungs() {
        var asked = indirect(Party.INDIRECT_RESELLER, Issue.HOW_TO);

        assertEquals(
                List.of("https://www.fabrikam.example", "https://partner.microsoft.com/support"),
                steps(Offers.catalogue(Offers.settings()), "fabrikam/scan", Audience.PUBLIC, asked).stream()
                        .map(NextStep::page)
                        .flatMap(Optional::stream)
                        .map(WebAddress::value)
                        .toList());
    }
}
