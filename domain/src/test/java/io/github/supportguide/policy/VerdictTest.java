package io.github.supportguide.policy;

import static io.github.supportguide.party.Party.INDIRECT_PROVIDER;
import static io.github.supportguide.party.Party.INDIRECT_RESELLER;
import static io.github.supportguide.party.Party.ISV_PUBLISHER;
import static io.github.supportguide.party.Party.MICROSOFT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.policy.Asking.Details;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A verdict")
class VerdictTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void namesTheOneWhoIsResponsible() {
        assertEquals(
                new Verdict.Responsible(
                        INDIRECT_PROVIDER, Optional.of(INDIRECT_PROVIDER), Optional.empty(), List.of(MICROSOFT)),
                verdict(Situation.inIndirectModel()
                        .customerAsks(Issue.SUBSCRIPTION_CANCEL)
                        .owedBy(SplitSide.PROVIDER)));
    }

    @Test
    void namesThoseWhoShareAndWhetherTheirSplitDecides() {
        assertEquals(
                new Verdict.Shared(List.of(INDIRECT_RESELLER, INDIRECT_PROVIDER), true, Optional.empty()),
                verdict(Situation.inIndirectModel().customerAsks(Issue.BILLING_QUESTION)));
        assertEquals(
                "[INDIRECT_RESELLER, INDIRECT_PROVIDER, ISV_PUBLISHER, CUSTOMER], false, SETTLE_DIRECTLY",
                verdict(Situation.inIndirectModel().customerAsks(Issue.EXTRA_TERMS))
                        .<String>fold(
                                responsible -> "",
                                shared -> shared.parties() + ", " + shared.splitDecides() + ", "
                                        + shared.resolution().orElseThrow(),
                                ambiguous -> "",
                                notApplicable -> ""));
    }

    @Test
    void namesCandidatesAndWhatIsMissing() {
        assertEquals(
                new Verdict.Ambiguous(List.of(MICROSOFT, ISV_PUBLISHER), List.of(DecidingFact.FAULT)),
                verdict(Situation.inIndirectModel().customerAsks(Issue.AZURE_DEPLOYMENT)));
    }

    @Test
    void namesTheReasonAndWhomToTurnTo() {
        assertEquals(
                new Verdict.NotApplicable(Reason.BOUGHT_DIRECTLY, Optional.of(MICROSOFT), Optional.of(MICROSOFT)),
                verdict(Situation.inDirectBillModel()
                        .customerAsks(Issue.PAYMENT)
                        .boughtByCustomer()));
        assertEquals(
                new Verdict.NotApplicable(Reason.NOT_FOR_ASKER, Optional.of(INDIRECT_RESELLER), Optional.empty()),
                verdict(Situation.inIndirectModel().publisherAsks(Issue.PAYMENT)));
    }

    @Test
    void tellsTheCaseThatItIs() {
        var customer = Situation.inIndirectModel();

        assertEquals("responsible", caseOf(customer.customerAsks(Issue.HOW_TO)));
        assertEquals("shared", caseOf(customer.customerAsks(Issue.EXTRA_TERMS)));
        assertEquals("ambiguous", caseOf(customer.customerAsks(Issue.AZURE_DEPLOYMENT)));
        assertEquals("not applicable", caseOf(customer.publisherAsks(Issue.PAYMENT)));
    }

    private static String caseOf(Details<Situation> question) {
        return verdict(question)
                .<String>fold(
                        responsible -> "responsible",
                        shared -> "shared",
                        ambiguous -> "ambiguous",
                        notApplicable -> "not applicable");
    }

    @Tag("exhaustive")
    @Test
    void isOneOfFourCasesWhateverIsAsked() {
        Questions.all().forEach(question -> {
            var decision = question.decision();
            var outcome = decision.verdict()
                    .<Outcome>fold(
                            responsible -> Outcome.RESPONSIBLE,
                            shared -> Outcome.SHARED,
                            ambiguous -> Outcome.AMBIGUOUS,
                            notApplicable -> Outcome.NOT_APPLICABLE);
            assertEquals(decision.outcome(), outcome, question::toString);
        });
    }

    private static Verdict verdict(Details<Situation> question) {
        return SupportPolicy.decide(OfferClass.THIRD_PARTY.traits(), question.asOf(DAY))
                .verdict();
    }
}
