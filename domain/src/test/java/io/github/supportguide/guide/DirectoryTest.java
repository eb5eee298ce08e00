package io.github.supportguide.guide;

import static io.github.supportguide.Offers.BACKUP;
import static io.github.supportguide.Offers.TODAY;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The directory")
class DirectoryTest {

    @Nested
    @DisplayName("for an audience")
    class Audiences {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                        ENGINEERS FOR PARTNERS, AUDIENCE,  SEES
                        false,                  PUBLIC,    support-url
                        false,                  PARTNER,   support support-url csp
                        false,                  MICROSOFT, support support-url csp engineering
                        true,                   PUBLIC,    support-url
                        true,                   PARTNER,   support support-url csp engineering
                        true,                   MICROSOFT, support support-url csp engineering
                        """)
        void holdsWhatItMaySee(boolean engineersForPartners, Audience audience, String sees) {
            var catalogue =
                    Offers.catalogue(engineersForPartners ? Offers.showingEngineersToPartners() : Offers.settings());

            assertEquals(sees, kinds(publishers(catalogue, audience, IssueGroup.TECHNICAL, TODAY)));
        }

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                        AUDIENCE,  SEES
                        PUBLIC,    support-url
                        PARTNER,   support support-url csp
                        MICROSOFT, support support-url csp engineering
                        """)
        void holdsWhatItMaySeeOfAPublisher(Audience audience, String sees) {
            var catalogue = Offers.catalogue(Offers.settings());
            var publisher = catalogue.publisherOf(BACKUP);

            assertEquals(sees, kinds(new Directory(catalogue, audience).channels(publisher, TODAY)));
        }

        @Test
        void holdsTheDeskOfWhoseGuideItIs() {
            var own = Offers.catalogue(Offers.settings(Offers.partner(Party.INDIRECT_RESELLER)));
            var nobodys = Offers.catalogue(Offers.settings());

            assertEquals(
                    "partner-support partner-support partner-support",
                    kinds(new Directory(own, Audience.PUBLIC).ownDesk(TODAY)));
            assertEquals(List.of(), new Directory(nobodys, Audience.PUBLIC).ownDesk(TODAY));
        }

        @ParameterizedTest
        @EnumSource
        void holdsOpenDesksForAll(Audience audience) {
            var catalogue = Offers.catalogue(Offers.settings(Offers.partner(Party.INDIRECT_RESELLER)));
            var directory = new Directory(catalogue, audience);

            assertEquals(
                    "partner-support partner-support partner-support",
                    kinds(directory.channels(BACKUP, Party.INDIRECT_RESELLER, IssueGroup.BILLING, TODAY)));
            assertEquals(
                    "microsoft-partner-support",
                    kinds(directory.channels(BACKUP, Party.MICROSOFT, IssueGroup.BILLING, TODAY)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
                    TECHNICAL,    support support-url csp engineering
                    PROVISIONING, support support-url csp engineering
                    BILLING,      csp support support-url
                    SUBSCRIPTION, csp support support-url
                    COMMERCE,     csp support support-url
                    CONTRACT,     csp support support-url
                    ACCOUNT,      csp support support-url
                    PUBLISHING,   csp support support-url
                    """)
    void ordersByTheGroupOfTheIssue(IssueGroup group, String order) {
        var catalogue = Offers.catalogue(Offers.settings());

        assertEquals(order, kinds(publishers(catalogue, Audience.MICROSOFT, group, TODAY)));
    }

    @Nested
    @DisplayName("beside channels")
    class Pages {
        private static final Support ALL = new Support(
                Optional.empty(),
                Optional.empty(),
                page("government"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page("marketing"));

        private static Optional<WebAddress> page(String name) {
            return Optional.of(new WebAddress("https://contoso.example/" + name));
        }

        @Test
        void knowsThePageForAzureGovernmentOfWhoeverSupportsTheOffer() {
            var directory = new Directory(Offers.catalogue(Offers.settings(), ALL), Audience.PUBLIC);

            assertEquals(page("government"), directory.governmentPage(BACKUP));
            assertEquals(Optional.empty(), directory.governmentPage(Offers.CONNECTOR));
            assertEquals(page("government"), directory.governmentPage(Offers.CONNECTOR.withSupport(ALL)));
        }

        @ParameterizedTest
        @EnumSource
        void keepsMaterialForPartnersToThem(Audience audience) {
            var directory = new Directory(Offers.catalogue(Offers.settings(), ALL), audience);

            assertEquals(
                    audience == Audience.PUBLIC ? Optional.empty() : page("marketing"), directory.marketing(BACKUP));
        }

        @Test
        void namesMicrosoftWhereItPublishes() {
            var catalogue = Offers.catalogue(Offers.settings());
            var channels = new Directory(catalogue, Audience.PUBLIC)
                    .channels(catalogue.publisherOf(Offers.FIRST_PARTY), TODAY);

            assertEquals(
                    List.of(Party.MICROSOFT),
                    channels.stream().map(Channel::party).toList());
        }
    }

    @Nested
    @DisplayName("when channels grow old")
    class Stale {
        private static final LocalDate HALF_A_YEAR_AGO = TODAY.minusDays(180);

        @Test
        void putsFreshOnesFirst() {
            var old = HALF_A_YEAR_AGO.minusDays(1);
            var catalogue = Offers.catalogue(Offers.settings(), Offers.support("contoso.example", TODAY, old, TODAY));

            assertEquals(
                    "support-url csp support",
                    kinds(publishers(catalogue, Audience.PARTNER, IssueGroup.TECHNICAL, TODAY)));
        }

        @ParameterizedTest(name = "{0} days later: {1}")
        @CsvSource({"-1, false", "0, false", "1, true"})
        void countsThemStaleADayAfterTheTerm(int days, boolean stale) {
            var catalogue = Offers.catalogue(
                    Offers.settings(),
                    Offers.support("contoso.example", HALF_A_YEAR_AGO, HALF_A_YEAR_AGO, HALF_A_YEAR_AGO));

            var page = publishers(catalogue, Audience.PUBLIC, IssueGroup.TECHNICAL, TODAY.plusDays(days))
                    .get(0);

            assertEquals(stale, page.stale());
        }

        @ParameterizedTest(name = "{0} after {1} on {2}: {3}")
        @CsvSource({
            "P1M, 2026-10-22, 2026-11-22, false",
            "P1M, 2026-10-22, 2026-11-23, true",
            "P1M, 2026-01-31, 2026-02-28, false",
            "P1M, 2026-01-31, 2026-03-01, true",
            "P1Y, 2024-02-29, 2025-02-28, false",
            "P1Y, 2024-02-29, 2025-03-01, true"
        })
        void countsMonthsAsTheCalendarDoes(Period term, LocalDate verified, LocalDate day, boolean stale) {
            var catalogue = Offers.catalogue(
                    Offers.verifying(term), Offers.support("contoso.example", verified, verified, verified));

            assertEquals(
                    stale,
                    publishers(catalogue, Audience.PUBLIC, IssueGroup.TECHNICAL, day)
                            .get(0)
                            .stale());
        }

        @ParameterizedTest(name = "{0} days later: {1}")
        @CsvSource({"180, false", "181, true"})
        void countsTheDeskOfWhoseGuideItIsAlike(int days, boolean stale) {
            var own = Offers.catalogue(Offers.settings(Offers.partner(Party.INDIRECT_RESELLER)));

            for (var channel : new Directory(own, Audience.PUBLIC).ownDesk(TODAY.plusDays(days))) {
                assertEquals(stale, channel.stale(), channel.value());
            }
        }

        @Test
        void knowsNoAgeOfPartnerCenter() {
            var channel = new Directory(Offers.catalogue(Offers.settings()), Audience.PARTNER)
                    .channels(BACKUP, Party.MICROSOFT, IssueGroup.BILLING, LocalDate.of(2099, 1, 1))
                    .get(0);

            assertEquals("https://partner.microsoft.com/support", channel.value());
            assertEquals(false, channel.stale());
        }
    }

    private static List<Channel> publishers(Catalogue catalogue, Audience audience, IssueGroup group, LocalDate day) {
        return new Directory(catalogue, audience).channels(BACKUP, Party.ISV_PUBLISHER, group, day);
    }

    private static String kinds(List<Channel> channels) {
        return channels.stream().map(channel -> channel.kind().code()).collect(joining(" "));
    }
}
