package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A question told like a sentence")
class AskingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant MIDNIGHT = Instant.parse("2026-11-22T00:00:00Z");

    static Stream<Arguments> everybodyWhoCanAsk() {
        var direct = Situation.inDirectBillModel();
        var indirect = Situation.inIndirectModel();
        return Stream.of(
                arguments(CspModel.DIRECT_BILL, Party.CUSTOMER, direct.customerAsks(Issue.REFUND)),
                arguments(CspModel.DIRECT_BILL, Party.DIRECT_BILL_PARTNER, direct.partnerAsks(Issue.REFUND)),
                arguments(CspModel.DIRECT_BILL, Party.ISV_PUBLISHER, direct.publisherAsks(Issue.REFUND)),
                arguments(CspModel.INDIRECT, Party.CUSTOMER, indirect.customerAsks(Issue.REFUND)),
                arguments(CspModel.INDIRECT, Party.INDIRECT_RESELLER, indirect.resellerAsks(Issue.REFUND)),
                arguments(CspModel.INDIRECT, Party.INDIRECT_PROVIDER, indirect.providerAsks(Issue.REFUND)),
                arguments(CspModel.INDIRECT, Party.ISV_PUBLISHER, indirect.publisherAsks(Issue.REFUND)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everybodyWhoCanAsk")
    void isThePlainestUnlessMoreIsSaid(CspModel model, Party asker, Asking.Details<Situation> details) {
        assertEquals(Situation.of(model, asker, Issue.REFUND, MIDNIGHT), details.asOf(DAY));
    }

    @ParameterizedTest
    @EnumSource
    void canBeAskedByWhoeverHasAPlaceInTheModel(CspModel model) {
        var askers = everybodyWhoCanAsk()
                .map(Arguments::get)
                .filter(each -> each[0] == model)
                .map(each -> each[1])
                .toList();

        assertEquals(model.askers(), askers);
    }

    @Test
    void isAskedByWhoeverItSays() {
        var direct = Situation.inDirectBillModel();
        var indirect = Situation.inIndirectModel();

        assertEquals(
                Party.ISV_PUBLISHER,
                direct.publisherAsks(Issue.HOW_TO).asOf(DAY).asker());
        assertEquals(
                Party.INDIRECT_PROVIDER,
                indirect.providerAsks(Issue.HOW_TO).asOf(DAY).asker());
    }

    @Test
    void keepsAllThatIsKnown() {
        var ordered = Instant.parse("2026-11-20T08:00:00Z");

        var situation = Situation.inIndirectModel()
                .customerAsks(Issue.REFUND)
                .boughtByCustomer()
                .atFault(Fault.PLATFORM)
                .orderedAt(ordered)
                .term(Term.ANNUAL)
                .owedBy(SplitSide.RESELLER)
                .technicalSupport(TechnicalSupport.FIRST_LINE)
                .asOf(MIDNIGHT);

        assertEquals(
                new Situation(
                        CspModel.INDIRECT,
                        Party.CUSTOMER,
                        Issue.REFUND,
                        Buyer.CUSTOMER,
                        MIDNIGHT,
                        new Facts(Optional.of(Fault.PLATFORM), Optional.of(ordered), Optional.of(Term.ANNUAL)),
                        new Arrangement(
                                Optional.of(TechnicalSupport.FIRST_LINE),
                                Map.of(IssueGroup.SUBSCRIPTION, SplitSide.RESELLER))),
                situation);
    }

    @Test
    void canBeTakenUpAgain() {
        var question = Situation.inDirectBillModel().partnerAsks(Issue.AZURE_DEPLOYMENT);

        var platform = question.atFault(Fault.PLATFORM).asOf(DAY);
        var product = question.atFault(Fault.PRODUCT).asOf(DAY);

        assertEquals(Optional.of(Fault.PLATFORM), platform.facts().fault());
        assertEquals(Optional.of(Fault.PRODUCT), product.facts().fault());
        assertEquals(Optional.empty(), question.asOf(DAY).facts().fault());
    }

    @Test
    void refusesOrdersFromTheFuture() {
        var question = Situation.inDirectBillModel().customerAsks(Issue.REFUND).orderedAt(MIDNIGHT.plusSeconds(1));

        var refused = assertThrows(IllegalArgumentException.class, () -> question.asOf(MIDNIGHT));

        assertEquals("ordered at 2026-11-22T00:00:01Z, which is later than 2026-11-22T00:00:00Z", refused.getMessage());
    }
}
