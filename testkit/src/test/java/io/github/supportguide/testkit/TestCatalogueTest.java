package io.github.supportguide.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.catalogue.Notice;
import io.github.supportguide.guide.Channel;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.guide.SupportAnswer;
import io.github.supportguide.guide.SupportQuestion;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Plan;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.PublisherId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The test catalogue")
class TestCatalogueTest {
    private static final TestCatalogue USUAL = TestCatalogue.usual();

    @ParameterizedTest
    @EnumSource
    void hasAnOfferOfEveryKind(OfferClass kind) {
        var catalogue = USUAL.build();
        var offer = catalogue.offer(TestOffers.of(kind)).orElseThrow();

        assertEquals(kind, OfferClass.of(catalogue.traits(offer)));
    }

    @Test
    void hasChannelsForEveryAudience() {
        var kinds = Arrays.stream(Audience.values())
                .collect(Collectors.toMap(
                        audience -> audience, audience -> kinds(answer(USUAL, Issue.BREAK_FIX, audience))));

        assertEquals(EnumSet.of(ChannelKind.SUPPORT_URL), kinds.get(Audience.PUBLIC));
        assertEquals(
                EnumSet.of(ChannelKind.SUPPORT_URL, ChannelKind.SUPPORT, ChannelKind.CSP), kinds.get(Audience.PARTNER));
        assertEquals(
                EnumSet.of(ChannelKind.SUPPORT_URL, ChannelKind.SUPPORT, ChannelKind.CSP, ChannelKind.ENGINEERING),
                kinds.get(Audience.MICROSOFT));
    }

    @Test
    void showsEngineersToPartnersIfAsked() {
        assertTrue(kinds(answer(USUAL.showingEngineersToPartners(), Issue.BREAK_FIX, Audience.PARTNER))
                .contains(ChannelKind.ENGINEERING));
    }

    @Test
    void hasOnePrivatePlanAndOneExclusiveOffer() {
        var catalogue = USUAL.build();
        assertEquals(
                List.of("for-adatum"),
                catalogue.offers().stream()
                        .flatMap(offer -> offer.plans().stream())
                        .filter(Plan::isPrivate)
                        .map(Plan::id)
                        .toList());
        assertEquals(
                List.of(TestOffers.EXCLUSIVE_VAULT),
                catalogue.offers().stream()
                        .filter(offer -> offer.csp().exclusive())
                        .map(Offer::id)
                        .toList());
    }

    @Test
    void knowsWhatReplacedAWithdrawnOffer() {
        var catalogue = USUAL.build();
        var gone = catalogue.offer(TestOffers.OLD_LEDGER).orElseThrow().lifecycle();

        assertTrue(gone.isWithdrawn());
        assertEquals(Optional.of(TestOffers.LEDGER), gone.successor());
        assertFalse(catalogue.offer(TestOffers.LEDGER).orElseThrow().lifecycle().isWithdrawn());
    }

    @Test
    void hasANoticeThatIsOnNow() {
        assertEquals(
                List.of("slow-restores"),
                answer(USUAL, Issue.BREAK_FIX, Audience.PUBLIC).notices().stream()
                        .map(Notice::id)
                        .toList());
    }

    @Test
    void isTodayNow() {
        assertEquals(TestCatalogue.TODAY, question(Issue.BREAK_FIX).situation().day());
    }

    @Test
    void isFreshUnlessMadeStale() {
        assertFalse(anyStale(USUAL));
        assertTrue(answer(USUAL.withStaleChannels(), Issue.BREAK_FIX, Audience.MICROSOFT).channels().stream()
                .allMatch(Channel::stale));
    }

    @Test
    void losesChannelsButNotItsOwnDesk() {
        var without = USUAL.withoutChannels();
        assertEquals(Set.of(), kinds(answer(without, Issue.BREAK_FIX, Audience.MICROSOFT)));
        assertEquals(
                Set.of(ChannelKind.PARTNER_SUPPORT), kinds(answer(without, Issue.BILLING_QUESTION, Audience.PUBLIC)));
    }

    @Test
    void isArrangedAndKeptAsSaid() {
        var settings = USUAL.arranged(TechnicalSupport.FIRST_LINE)
                .arranged(IssueGroup.BILLING, SplitSide.RESELLER)
                .keptBy(Party.INDIRECT_RESELLER)
                .build()
                .settings();

        assertEquals(
                Optional.of(TechnicalSupport.FIRST_LINE), settings.arrangement().technicalSupport());
        assertEquals(Optional.of(SplitSide.RESELLER), settings.arrangement().sideFor(IssueGroup.BILLING));
        assertEquals(Party.INDIRECT_RESELLER, settings.partner().orElseThrow().type());
    }

    @Test
    void takesMoreAndReplacesWhatHasTheSameId() {
        var renamed = Offer.of(TestOffers.BACKUP, Text.of("Renamed"), "saas");
        var added = Offer.of(OfferId.of("litware/new"), Text.of("New"), "saas");
        var catalogue = USUAL.with(Publisher.of(PublisherId.of("litware"), Text.of("Litware")))
                .with(renamed, added)
                .build();

        assertEquals(Optional.of(renamed), catalogue.offer(renamed.id()));
        assertEquals(Optional.of(added), catalogue.offer(added.id()));
        assertEquals(USUAL.build().offers().size() + 1, catalogue.offers().size());
        assertThrows(IllegalArgumentException.class, USUAL.with(added)::build);
    }

    private static boolean anyStale(TestCatalogue catalogue) {
        return Arrays.stream(OfferClass.values())
                .map(TestOffers::of)
                .map(offer -> SupportQuestion.about(offer)
                        .inIndirectModel()
                        .providerAsks(Issue.BREAK_FIX)
                        .asOf(TestCatalogue.NOW))
                .flatMap(question ->
                        catalogue.guide().answer(question, Audience.MICROSOFT).orElseThrow().channels().stream())
                .anyMatch(Channel::stale);
    }

    private static Set<ChannelKind> kinds(SupportAnswer answer) {
        return answer.channels().stream().map(Channel::kind).collect(Collectors.toSet());
    }

    private static SupportAnswer answer(TestCatalogue catalogue, Issue issue, Audience audience) {
        return catalogue.guide().answer(question(issue), audience).orElseThrow();
    }

    private static SupportQuestion question(Issue issue) {
        return SupportQuestion.about(TestOffers.BACKUP)
                .inIndirectModel()
                .customerAsks(issue)
                .asOf(TestCatalogue.NOW);
    }
}
