package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A situation")
class SituationTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(textBlock = """
                    DIRECT_BILL, INDIRECT_RESELLER,   indirect-reseller cannot ask in the model direct-bill
                    DIRECT_BILL, INDIRECT_PROVIDER,   indirect-provider cannot ask in the model direct-bill
                    DIRECT_BILL, MICROSOFT,           microsoft cannot ask in the model direct-bill
                    INDIRECT,    DIRECT_BILL_PARTNER, direct-bill-partner cannot ask in the model indirect
                    INDIRECT,    COMMUNITY,           community cannot ask in the model indirect
                    """)
    void refusesAskersWithoutAPlaceInTheModel(CspModel model, Party asker, String why) {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> Situation.of(model, asker, Issue.HOW_TO, NOON));

        assertEquals(why, refusal.getMessage());
    }

    @Test
    void refusesAnOrderOfTheFuture() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> refundOrderedAt(NOON.plusNanos(1)));

        assertEquals(
                "ordered at 2026-11-22T12:00:00.000000001Z, which is later than 2026-11-22T12:00:00Z",
                refusal.getMessage());
    }

    @Test
    void takesAnOrderOfTheSameMoment() {
        assertEquals(Optional.of(NOON), refundOrderedAt(NOON).facts().orderedAt());
    }

    @Test
    void hasItsDayInUtc() {
        assertEquals(LocalDate.of(2026, 11, 22), Situation.dayOf(Instant.parse("2026-11-22T23:59:59.999Z")));
        assertEquals(LocalDate.of(2026, 11, 23), Situation.dayOf(Instant.parse("2026-11-22T23:00:00-01:00")));
    }

    @Test
    void isAnsweredAtTheFirstMomentAndAtTheLast() {
        var question = Situation.inDirectBillModel().customerAsks(Issue.REFUND);
        var offer = OfferClass.THIRD_PARTY.traits();

        assertEquals(
                Optional.of(Reason.NO_RULE_IN_FORCE),
                SupportPolicy.decide(offer, question.asOf(Instant.MIN)).reason());
        assertEquals(
                Optional.of(Resolution.PUBLISHER_APPROVAL),
                SupportPolicy.decide(offer, question.orderedAt(NOON).asOf(Instant.MAX))
                        .resolution());
        assertEquals(
                Outcome.AMBIGUOUS,
                SupportPolicy.decide(offer, question.asOf(Instant.MAX)).outcome());
    }

    private static Situation refundOrderedAt(Instant moment) {
        return new Situation(
                CspModel.DIRECT_BILL,
                Party.CUSTOMER,
                Issue.REFUND,
                Buyer.PARTNER,
                NOON,
                new Facts(Optional.empty(), Optional.of(moment), Optional.empty()),
                Arrangement.NONE);
    }
}
