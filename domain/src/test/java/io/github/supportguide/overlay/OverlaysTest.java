package io.github.supportguide.overlay;

import static io.github.supportguide.policy.Issue.BILLING_QUESTION;
import static io.github.supportguide.policy.Issue.BREAK_FIX;
import static io.github.supportguide.policy.Issue.HOW_TO;
import static io.github.supportguide.policy.Issue.PAYMENT;
import static io.github.supportguide.policy.Issue.REFUND;
import static io.github.supportguide.policy.SplitSide.PROVIDER;
import static io.github.supportguide.policy.SplitSide.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.edition.PolicyEdition;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.policy.Issue;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Overlays")
class OverlaysTest {
    private static final Text TEXT = Text.of("As agreed in the partner contract.");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final OfferId BACKUP = OfferId.of("contoso/backup");
    private static final OfferId SCAN = OfferId.of("contoso/scan");

    @Nested
    @DisplayName("that are sound")
    class Sound {
        private final OverlayRule below = owed(PROVIDER, "fabrikam/bills", BILLING_QUESTION, PAYMENT);
        private final Overlays provider = Overlays.NONE.with(Overlay.of("fabrikam", below));

        @Test
        void speakOfTheirIssuesOnly() {
            assertEquals(Optional.of(below), provider.ruleFor(BACKUP, PAYMENT, DAY));
            assertEquals(Optional.empty(), provider.ruleFor(BACKUP, REFUND, DAY));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(textBlock = """
                2025-12-31, false
                2026-01-01, true
                2026-06-30, true
                2026-07-01, false
                """)
        void holdOnTheirDaysOnly(LocalDate day, boolean holds) {
            var halfAYear = Overlays.NONE.with(Overlay.of("fabrikam", below.until(LocalDate.of(2026, 6, 30))));

            assertEquals(holds, halfAYear.ruleFor(BACKUP, PAYMENT, day).isPresent());
        }

        @Test
        void holdForTheirOffersOnly() {
            var some = Overlays.NONE.with(Overlay.of("fabrikam", below.onlyFor(BACKUP)));

            assertEquals(Optional.of(below.onlyFor(BACKUP)), some.ruleFor(BACKUP, PAYMENT, DAY));
            assertEquals(Optional.empty(), some.ruleFor(SCAN, PAYMENT, DAY));
        }

        @Test
        void areOverriddenByWhatLiesAbove() {
            var above = owed(RESELLER, "adatum/bills", PAYMENT);
            var both = provider.with(Overlay.of("adatum", above));

            assertEquals(Optional.of(above), both.ruleFor(BACKUP, PAYMENT, DAY));
            assertEquals(Optional.of(below), both.ruleFor(BACKUP, BILLING_QUESTION, DAY));
            assertEquals(List.of(below, above), both.rules().toList());
        }

        @Test
        void sayWhereTheyAreWrittenDown() {
            var page = new WebAddress("https://fabrikam.example/contract");

            assertEquals(Optional.of(page), below.readOn(page).source());
        }

        @Test
        void maySpeakOfTheSameIssueForOtherOffersOrOnOtherDays() {
            var firstHalf = owed(PROVIDER, "fabrikam/first-half", PAYMENT).until(LocalDate.of(2026, 6, 30));
            var secondHalf = OverlayRule.of(
                    "fabrikam/second-half", TEXT, new Agreed.OwedBy(RESELLER), LocalDate.of(2026, 7, 1), PAYMENT);
            var backup = owed(PROVIDER, "fabrikam/backup", REFUND).onlyFor(BACKUP);
            var scan = owed(RESELLER, "fabrikam/scan", REFUND).onlyFor(SCAN);

            assertEquals(
                    List.of(), Overlays.NONE.faultsOf(Overlay.of("fabrikam", firstHalf, secondHalf, backup, scan)));
        }
    }

    @Nested
    @DisplayName("that are not")
    class Unsound {

        @Test
        void cannotOverridePublishedRulesThatAreFinal() {
            assertEquals(
                    List.of("fabrikam/fix would override responsibility/break-fix, which is final in this; "
                            + "take break-fix out of it."),
                    messages(
                            Overlays.NONE, Overlay.of("fabrikam", owed(PROVIDER, "fabrikam/fix", BREAK_FIX, PAYMENT))));
        }

        @Test
        void cannotTakeTechnicalQuestionsThatAreFinal() {
            var firstLine = OverlayRule.of(
                    "fabrikam/line", TEXT, new Agreed.Technical(TechnicalSupport.FIRST_LINE), START, HOW_TO, PAYMENT);

            assertEquals(
                    List.of("fabrikam/line would override responsibility/payment, which is final in this; "
                            + "take payment out of it."),
                    messages(Overlays.NONE, Overlay.of("fabrikam", firstLine)));
        }

        @Test
        void cannotOverrideWhatLiesBelowAndIsFinal() {
            var provider = Overlays.NONE.with(Overlay.of(
                    "fabrikam",
                    owed(PROVIDER, "fabrikam/bills", BILLING_QUESTION).asFinal()));

            assertEquals(
                    List.of("adatum/bills would override fabrikam/bills, which its partner made final; "
                            + "leave out what both speak of."),
                    messages(provider, Overlay.of("adatum", owed(RESELLER, "adatum/bills", BILLING_QUESTION))));
        }

        @Test
        void cannotContradictThemselves() {
            assertEquals(
                    List.of("fabrikam/b speaks of the same questions as fabrikam/a; let only one of them do so."),
                    messages(
                            Overlays.NONE,
                            Overlay.of(
                                    "fabrikam",
                                    owed(PROVIDER, "fabrikam/a", PAYMENT),
                                    owed(RESELLER, "fabrikam/b", PAYMENT).onlyFor(BACKUP))));
        }

        @Test
        void cannotUseANameThatIsTaken() {
            var provider = Overlays.NONE.with(Overlay.of("fabrikam", owed(PROVIDER, "fabrikam/a", PAYMENT)));

            assertEquals(
                    List.of("fabrikam/a stands twice; give it another id."),
                    messages(provider, Overlay.of("fabrikam", owed(PROVIDER, "fabrikam/a", REFUND))));
            assertEquals(
                    List.of("fabrikam/b stands twice; give it another id."),
                    messages(
                            provider,
                            Overlay.of(
                                    "fabrikam",
                                    owed(PROVIDER, "fabrikam/b", REFUND),
                                    owed(PROVIDER, "fabrikam/b", BILLING_QUESTION))));
        }

        @Test
        void cannotSpeakForOthers() {
            assertEquals(
                    List.of("fabrikam/a stands in the overlay of adatum; begin its id with that."),
                    messages(Overlays.NONE, Overlay.of("adatum", owed(PROVIDER, "fabrikam/a", PAYMENT))));
        }

        @ParameterizedTest
        @MethodSource("io.github.supportguide.overlay.OverlaysTest#kindsOfPublishedRules")
        void cannotLookPublished(String kind) {
            var id = kind + "/mine";

            assertEquals(
                    List.of(id + " begins like a published rule; begin it with the name of the partner."),
                    messages(Overlays.NONE, Overlay.of(kind, owed(PROVIDER, id, PAYMENT))));
        }

        @Test
        void areRefusedWithAllThatIsWrong() {
            var twoFaults = Overlay.of(
                    "fabrikam", owed(PROVIDER, "fabrikam/fix", BREAK_FIX), owed(PROVIDER, "adatum/a", PAYMENT));

            var refused = assertThrows(OverlayRefused.class, () -> Overlays.NONE.with(twoFaults));

            assertEquals(
                    List.of(OverlayFault.Kind.PUBLISHED_RULE_IS_FINAL, OverlayFault.Kind.OWNER),
                    refused.faults().stream().map(OverlayFault::kind).toList());
            assertEquals("""
                    fabrikam/fix would override responsibility/break-fix, which is final in this; take break-fix out of it.
                    adatum/a stands in the overlay of fabrikam; begin its id with that.""", refused.getMessage());
        }

        private static List<String> messages(Overlays below, Overlay overlay) {
            return below.faultsOf(overlay).stream().map(OverlayFault::message).toList();
        }
    }

    @Nested
    @DisplayName("consist of rules that")
    class Rules {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "fabrikam",
                    "fabrikam/",
                    "/a",
                    "Fabrikam/a",
                    "fabrikam/a/b",
                    "fabrikam/a b",
                    "fabrikam/a\n"
                })
        void haveANameInTwoParts(String id) {
            var refused = assertThrows(IllegalArgumentException.class, () -> owed(PROVIDER, id, PAYMENT));

            assertEquals("a rule’s id has to be like fabrikam/first-line, but was “" + id + "”", refused.getMessage());
        }

        @Test
        void nameAnIssue() {
            var refused = assertThrows(IllegalArgumentException.class, () -> owed(PROVIDER, "fabrikam/a"));

            assertEquals("fabrikam/a names no issue", refused.getMessage());
        }

        @Test
        void tellTechnicalSupportWhereCustomersCouldAskElsewhere() {
            var firstLine = OverlayRule.of(
                    "fabrikam/first-line", TEXT, new Agreed.Technical(TechnicalSupport.FIRST_LINE), START, HOW_TO);

            assertEquals(List.of(), Overlays.NONE.faultsOf(Overlay.of("fabrikam", firstLine)));
            assertEquals(Set.of(HOW_TO), firstLine.issues());
        }
    }

    /** What the ids of the published rules begin with. */
    static Stream<String> kindsOfPublishedRules() {
        return PolicyEdition.whole().rules().stream()
                .map(rule -> rule.id().substring(0, rule.id().indexOf('/')))
                .distinct();
    }

    private static OverlayRule owed(SplitSide side, String id, Issue... issues) {
        return OverlayRule.of(id, TEXT, new Agreed.OwedBy(side), START, issues);
    }
}
