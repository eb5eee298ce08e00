package io.github.supportguide.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.Offers;
import io.github.supportguide.offer.Text;
import io.github.supportguide.overlay.Agreed;
import io.github.supportguide.overlay.Overlay;
import io.github.supportguide.overlay.OverlayRefused;
import io.github.supportguide.overlay.OverlayRule;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.Outcome;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A guide under an overlay")
class OverlaidGuideTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final OverlayRule BILLS = rule("fabrikam/bills", new Agreed.OwedBy(SplitSide.RESELLER));
    private static final OverlayRule FIRST_LINE = OverlayRule.of(
            "fabrikam/first-line",
            Text.of("Resellers take technical questions first."),
            new Agreed.Technical(TechnicalSupport.FIRST_LINE),
            LocalDate.of(2026, 1, 1),
            Issue.HOW_TO);

    private final SupportGuide plain = guide(Arrangement.NONE);
    private final SupportGuide overlaid = plain.under(Overlay.of("fabrikam", BILLS, FIRST_LINE));

    @Test
    void followsIt() {
        var answer = answer(overlaid, Issue.BILLING_QUESTION);

        assertEquals(
                Outcome.SHARED, answer(plain, Issue.BILLING_QUESTION).decision().outcome());
        assertEquals(List.of(Party.INDIRECT_RESELLER), answer.decision().responsible());
        assertEquals(
                Optional.of(SplitSide.RESELLER),
                answer.situation().arrangement().sideFor(IssueGroup.BILLING));
    }

    @Test
    void namesTheRule() {
        assertEquals(
                Optional.of(BILLS),
                answer(overlaid, Issue.BILLING_QUESTION).explanation().agreed());
    }

    @Test
    void takesTechnicalQuestionsFirst() {
        var straight = answer(plain, Issue.HOW_TO).decision();
        var firstLine = answer(overlaid, Issue.HOW_TO);

        assertEquals(Optional.of(Party.ISV_PUBLISHER), straight.firstContact());
        assertEquals(Optional.of(Party.INDIRECT_RESELLER), firstLine.decision().firstContact());
        assertEquals(Optional.of(FIRST_LINE), firstLine.explanation().agreed());
    }

    @Test
    void isPlainElsewhere() {
        assertEquals(answer(plain, Issue.PAYMENT), answer(overlaid, Issue.PAYMENT));
    }

    @Test
    void doesNotNameARuleThatChangesNothing() {
        var agreed = guide(Arrangement.NONE.with(IssueGroup.BILLING, SplitSide.RESELLER));

        assertEquals(
                answer(agreed, Issue.BILLING_QUESTION),
                answer(agreed.under(Overlay.of("fabrikam", BILLS)), Issue.BILLING_QUESTION));
    }

    @Test
    void overridesTheCatalogueButNotTheQuestion() {
        var guide = guide(Arrangement.NONE.with(IssueGroup.BILLING, SplitSide.PROVIDER))
                .under(Overlay.of("fabrikam", BILLS));
        var question = SupportQuestion.about(Offers.BACKUP.id())
                .inIndirectModel()
                .customerAsks(Issue.BILLING_QUESTION)
                .owedBy(SplitSide.PROVIDER)
                .asOf(DAY);

        var asSaid = guide.answer(question).orElseThrow();

        assertEquals(
                List.of(Party.INDIRECT_RESELLER),
                answer(guide, Issue.BILLING_QUESTION).decision().responsible());
        assertEquals(List.of(Party.INDIRECT_PROVIDER), asSaid.decision().responsible());
        assertEquals(Optional.empty(), asSaid.explanation().agreed());
    }

    @Test
    void canBeLaidUnderAnother() {
        var both = overlaid.under(Overlay.of("adatum", rule("adatum/bills", new Agreed.OwedBy(SplitSide.PROVIDER))));

        assertEquals(
                List.of(Party.INDIRECT_PROVIDER),
                answer(both, Issue.BILLING_QUESTION).decision().responsible());
    }

    @Test
    void refusesWhatIsNotLeftToPartners() {
        var unsound = OverlayRule.of(
                "fabrikam/refuse",
                Text.of("No."),
                new Agreed.OwedBy(SplitSide.RESELLER),
                LocalDate.of(2026, 1, 1),
                Issue.AZURE_PLATFORM_OUTAGE);

        assertThrows(OverlayRefused.class, () -> plain.under(Overlay.of("fabrikam", unsound)));
    }

    private static OverlayRule rule(String id, Agreed agreed) {
        return OverlayRule.of(
                id, Text.of("Resellers answer for bills."), agreed, LocalDate.of(2026, 1, 1), Issue.BILLING_QUESTION);
    }

    private static SupportGuide guide(Arrangement arrangement) {
        return new SupportGuide(Offers.catalogue(Offers.settings(arrangement)));
    }

    private static SupportAnswer answer(SupportGuide guide, Issue issue) {
        return guide.answer(SupportQuestion.about(Offers.BACKUP.id())
                        .inIndirectModel()
                        .customerAsks(issue)
                        .asOf(DAY))
                .orElseThrow();
    }
}
