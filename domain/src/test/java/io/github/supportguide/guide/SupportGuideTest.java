package io.github.supportguide.guide;

import static io.github.supportguide.party.Party.CUSTOMER;
import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;
import static io.github.supportguide.policy.IssueGroup.BILLING;
import static io.github.supportguide.policy.IssueGroup.SUBSCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.Offers;
import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.Situation;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide")
class SupportGuideTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void hasNoAnswerAboutUnknownOffers() {
        var question = new SupportQuestion(OfferId.of("contoso/missing"), asked(CUSTOMER, Issue.HOW_TO));

        assertEquals(Optional.empty(), guide(Offers.settings()).answer(question, Audience.PUBLIC));
    }

    @Test
    void findsOffersInAnySpelling() {
        var question = new SupportQuestion(OfferId.of("CONTOSO/Backup"), asked(CUSTOMER, Issue.HOW_TO));

        var answer = guide(Offers.settings()).answer(question, Audience.PUBLIC).orElseThrow();

        assertEquals(Offers.BACKUP, answer.offer());
    }

    @Nested
    @DisplayName("of a catalogue with an arrangement")
    class WithArrangement {
        private final Arrangement ofCatalogue = new Arrangement(
                Optional.of(TechnicalSupport.FIRST_LINE),
                Map.of(BILLING, SplitSide.PROVIDER, SUBSCRIPTION, SplitSide.PROVIDER));
        private final Settings settings = Offers.settings(ofCatalogue);

        @Test
        void fillsItIn() {
            var answer = answer(settings, asked(CUSTOMER, Issue.BILLING_QUESTION), Audience.PUBLIC);

            assertEquals(ofCatalogue, answer.situation().arrangement());
            assertEquals(Outcome.RESPONSIBLE, answer.decision().outcome());
            assertEquals(List.of(INDIRECT_PROVIDER), answer.decision().responsible());
        }

        @Test
        void letsTheQuestionWinValueByValue() {
            var asked = new Arrangement(Optional.empty(), Map.of(BILLING, SplitSide.RESELLER));

            var answer =
                    answer(settings, asked(CUSTOMER, Issue.BILLING_QUESTION).under(asked), Audience.PUBLIC);

            assertEquals(List.of(INDIRECT_RESELLER), answer.decision().responsible());
            assertEquals(
                    new Arrangement(
                            ofCatalogue.technicalSupport(),
                            Map.of(BILLING, SplitSide.RESELLER, SUBSCRIPTION, SplitSide.PROVIDER)),
                    answer.situation().arrangement());
        }

        @Test
        void keepsTheTechnicalArrangementToo() {
            var route = answer(settings, asked(CUSTOMER, Issue.HOW_TO), Audience.PUBLIC)
                    .decision()
                    .route();

            assertEquals(List.of(INDIRECT_RESELLER, ISV_PUBLISHER), route);
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverSendsCustomersToPartnerCenter(Issue issue) {
        var channels = answer(Offers.settings(), asked(CUSTOMER, issue), Audience.MICROSOFT)
                .channels();

        assertTrue(channels.stream().noneMatch(SupportGuideTest::isPartnerCenter));
    }

    @Test
    void sendsPartnersToPartnerCenter() {
        var channels = answer(Offers.settings(), asked(INDIRECT_PROVIDER, Issue.ORDER_FAILURE), Audience.PARTNER)
                .channels();

        assertEquals(
                1, channels.stream().filter(SupportGuideTest::isPartnerCenter).count());
    }

    @Test
    void reachesEveryCandidateWhileAFactIsMissing() {
        var answer = answer(Offers.settings(), asked(INDIRECT_PROVIDER, Issue.AZURE_DEPLOYMENT), Audience.PARTNER);

        assertEquals(Outcome.AMBIGUOUS, answer.decision().outcome());
        assertEquals(
                List.of(MICROSOFT, ISV_PUBLISHER),
                answer.channels().stream().map(Channel::party).distinct().toList());
    }

    @Test
    void asksForEvidenceOnlyIfSomebodyIsContacted() {
        var before =
                Situation.of(CspModel.INDIRECT, INDIRECT_PROVIDER, Issue.REFUND, Instant.parse("2020-05-04T00:00:00Z"));

        assertEquals(
                List.of(), answer(Offers.settings(), before, Audience.PARTNER).evidence());
        assertEquals(
                List.of(Evidence.ORDER_TIME, Evidence.ORDER_ID, Evidence.SUBSCRIPTION_ID),
                answer(Offers.settings(), asked(CUSTOMER, Issue.REFUND), Audience.PUBLIC)
                        .evidence());
    }

    @Test
    void saysWhatItsDecisionSays() {
        var answer = answer(Offers.settings(), asked(INDIRECT_PROVIDER, Issue.HOW_TO), Audience.PARTNER);

        assertEquals(answer.decision().verdict(), answer.verdict());
        assertEquals(answer.explanation().whyNot(), answer.whyNot());
        assertFalse(answer.whyNot().isEmpty());
    }

    @Test
    void isMadeOfOneCatalogue() {
        var catalogue = Offers.catalogue(Offers.settings());

        assertSame(catalogue, new SupportGuide(catalogue).catalogue());
    }

    private static boolean isPartnerCenter(Channel channel) {
        return channel.kind() == ChannelKind.MICROSOFT_PARTNER_SUPPORT;
    }

    private static SupportAnswer answer(Settings settings, Situation situation, Audience audience) {
        return guide(settings)
                .answer(new SupportQuestion(Offers.BACKUP.id(), situation), audience)
                .orElseThrow();
    }

    private static SupportGuide guide(Settings settings) {
        return new SupportGuide(Offers.catalogue(settings));
    }

    private static Situation asked(Party asker, Issue issue) {
        return Situation.of(CspModel.INDIRECT, asker, issue, NOON);
    }
}
