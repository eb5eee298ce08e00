package com.adatum.ticketing;

import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import io.github.supportguide.offer.OfferId;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.testkit.TestCatalogue;
import io.github.supportguide.testkit.TestOffers;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriageTest {

    @Test
    void handsOverWithWhatPartnersMaySee() {
        assertNote(
                TestCatalogue.usual(),
                TestOffers.BACKUP,
                Issue.BREAK_FIX,
                "T-1: hand over to isv-publisher",
                "help@contoso.example",
                "+886 2 5555 0123",
                "https://contoso.example/support",
                "partners@contoso.example");
    }

    @Test
    void copesWithoutAnyChannel() {
        assertNote(
                TestCatalogue.usual().withoutChannels(),
                TestOffers.BACKUP,
                Issue.BREAK_FIX,
                "T-1: hand over to isv-publisher");
    }

    @Test
    void asksForWhatDecides() {
        assertNote(
                TestCatalogue.usual(),
                TestOffers.BACKUP,
                Issue.AZURE_DEPLOYMENT,
                "T-1: find out fault",
                ">> everybody it may be >>");
    }

    @Test
    void leavesWhatThePublisherSellsItself() {
        assertNote(
                TestCatalogue.usual(),
                TestOffers.CONSULTING,
                Issue.REFUND,
                "T-1: not for us: not-transactable",
                ">> the publisher’s desks >>");
    }

    @Test
    void knowsOurOffersOnly() {
        assertNote(TestCatalogue.usual(), OfferId.of("contoso/gone"), Issue.REFUND, "T-1: not an offer of ours");
    }

    private static void assertNote(TestCatalogue catalogue, OfferId offer, Issue issue, String... lines) {
        var note = new Triage(catalogue.guide()).handOverNote(new Ticket("T-1", offer, issue, TestCatalogue.NOW));
        assertLinesMatch(List.of(lines), note.lines().toList());
    }
}
