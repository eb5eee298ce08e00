package io.github.supportguide.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.Offers;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.DecisionPart;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.OfferClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An explanation")
class ExplanationTest {
    private final Explanation refund = explained(Issue.REFUND);

    @Test
    void namesTheRules() {
        assertEquals(
                List.of("responsibility/refund", "refund/since-2023"),
                refund.rules().stream().map(rule -> rule.id()).toList());
    }

    @Test
    void tellsWhyNotSomebodyElse() {
        assertEquals(
                Optional.of("duty/microsoft"),
                refund.whyNot(Party.MICROSOFT).map(why -> why.rule().id()));
        assertEquals(Optional.empty(), refund.whyNot(Party.ISV_PUBLISHER));
        assertEquals(Optional.empty(), refund.whyNot(Party.COMMUNITY));
    }

    @Test
    void holdsWhenItIsVerified() {
        var replay = refund.verify();

        assertTrue(replay.holds());
        assertFalse(replay.byAnotherPolicy());
        assertEquals(List.of(), replay.differences());
    }

    @Test
    void doesNotHoldForAnotherDecision() {
        var replay = new Explanation(
                        "2025-01-01",
                        refund.offer(),
                        refund.situation(),
                        explained(Issue.EXTRA_TERMS).decision(),
                        refund.agreed(),
                        refund.whyNot())
                .verify();

        assertFalse(replay.holds());
        assertTrue(replay.byAnotherPolicy());
        assertEquals(refund.decision(), replay.again());
        assertEquals(
                List.of(
                        DecisionPart.OUTCOME,
                        DecisionPart.RESPONSIBLE,
                        DecisionPart.PERFORMED_BY,
                        DecisionPart.ESCALATION,
                        DecisionPart.RESOLUTION),
                replay.differences());
    }

    @Test
    void doesNotHoldForAnotherOffer() {
        var replay = new Explanation(
                        refund.policy(),
                        OfferClass.FIRST_PARTY.traits(),
                        refund.situation(),
                        refund.decision(),
                        refund.agreed(),
                        refund.whyNot())
                .verify();

        assertFalse(replay.holds());
        assertTrue(replay.differences().contains(DecisionPart.REASON), replay::toString);
    }

    private static Explanation explained(Issue issue) {
        return new SupportGuide(Offers.catalogue(Offers.settings()))
                .answer(SupportQuestion.about(Offers.BACKUP.id())
                        .inIndirectModel()
                        .customerAsks(issue)
                        .orderedAt(Instant.parse("2026-11-17T00:00:00Z"))
                        .asOf(Instant.parse("2026-11-22T00:00:00Z")))
                .orElseThrow()
                .explanation();
    }
}
