package io.github.supportguide.change;

import static io.github.supportguide.Offers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.supportguide.offer.Contact;
import io.github.supportguide.offer.EmailAddress;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Lifecycle.State;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.offer.Support;
import io.github.supportguide.offer.Text;
import io.github.supportguide.offer.Verification;
import io.github.supportguide.offer.WebAddress;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.Arrangement;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.SplitSide;
import io.github.supportguide.policy.TechnicalSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The changes of a catalogue")
class CatalogueChangesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate LONG_AGO = TODAY.minusYears(1);

    private static CatalogueChanges changes(Consumer<Kept> before, Consumer<Kept> after) {
        return CatalogueChanges.between(Kept.after(before), Kept.after(after), NOON);
    }

    private static CatalogueChanges changes(Consumer<Kept> edit) {
        return changes(unedited -> {}, edit);
    }

    /** A group in short: the cause, what it was and is, how many offers, and whether anything is decided otherwise. */
    private static String told(ChangedAnswers group) {
        var change = group.change();
        return "%s%s %s → %s, %d, %s"
                .formatted(
                        change.cause().code(),
                        change.group().map(matters -> " " + matters.code()).orElse(""),
                        change.from(),
                        change.to(),
                        group.offers().size(),
                        group.isDecidedOtherwise() ? "decided" : "reached");
    }

    private static List<String> told(CatalogueChanges changes) {
        return changes.groups().stream().map(CatalogueChangesTest::told).toList();
    }

    private static Arguments edit(Consumer<Kept> edit, String... groups) {
        return arguments(groups[0], edit, List.of(groups));
    }

    private static Consumer<Kept> contoso(UnaryOperator<Support> edit) {
        return kept -> kept.contoso = edit.apply(kept.contoso);
    }

    private static Support withPage(Support support, String page, LocalDate verified) {
        return new Support(
                Optional.of(new WebAddress(page)),
                Optional.of(Verification.on(verified)),
                support.governmentUrl(),
                support.contact(),
                support.engineering(),
                support.csp(),
                support.marketingUrl());
    }

    private static Support withContact(Support support, Optional<Contact> contact) {
        return new Support(
                support.url(),
                support.urlVerified(),
                support.governmentUrl(),
                contact,
                support.engineering(),
                support.csp(),
                support.marketingUrl());
    }

    private static Support withEngineersAndCsp(Support support, Optional<Contact> engineering, Optional<Contact> csp) {
        return new Support(
                support.url(),
                support.urlVerified(),
                support.governmentUrl(),
                support.contact(),
                engineering,
                csp,
                support.marketingUrl());
    }

    private static Optional<Contact> mailbox(String mailbox) {
        return Optional.of(Contact.at(new EmailAddress(mailbox)));
    }

    private static Arrangement split(IssueGroup group, SplitSide side) {
        return new Arrangement(Optional.empty(), Map.of(group, side));
    }

    private static Lifecycle over(State state, String... successor) {
        return new Lifecycle(
                state,
                Optional.empty(),
                Optional.empty(),
                Stream.of(successor).map(OfferId::of).findFirst());
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(
                        kept -> kept.supporter = Party.MICROSOFT,
                        "supported-by [isv-publisher] → [microsoft], 1, decided"),
                edit(kept -> kept.transactable = false, "transactable [true] → [false], 1, decided"),
                edit(kept -> kept.firstParty = true, "publisher-kind [third-party] → [microsoft], 2, decided"),
                edit(
                        kept -> kept.arrangement = new Arrangement(Optional.of(TechnicalSupport.FIRST_LINE), Map.of()),
                        "arrangement [refer] → [first-line], 3, decided"),
                edit(
                        kept -> kept.arrangement = split(IssueGroup.BILLING, SplitSide.PROVIDER),
                        "arrangement billing [] → [provider], 3, decided"),
                edit(
                        kept -> kept.partner = Optional.empty(),
                        "partner-desk [indirect-provider, help@distribution.example, +886 2 5555 0100,"
                                + " https://distribution.example/support] → [], 3, reached"),
                edit(kept -> kept.engineersShown = true, "engineering-contact-shown [hidden] → [partner], 2, reached"),
                edit(
                        contoso(support -> withContact(support, mailbox("desk@contoso.example"))),
                        "support-contact [help@contoso.example] → [desk@contoso.example], 2, reached"),
                edit(
                        contoso(support -> withContact(support, Optional.empty())),
                        "support-contact [help@contoso.example] → [], 2, reached"),
                edit(
                        contoso(support -> withPage(support, "https://contoso.example/help", LONG_AGO)),
                        "support-url [https://contoso.example/support] → [https://contoso.example/help], 2, reached"),
                edit(
                        contoso(support ->
                                withEngineersAndCsp(support, support.engineering(), mailbox("csp@contoso.example"))),
                        "csp-contact [partners@contoso.example] → [csp@contoso.example], 2, reached"),
                edit(
                        contoso(support -> withPage(support, "https://contoso.example/support", LONG_AGO)),
                        "verification [] → [2025-11-22], 2, reached"),
                edit(kept -> kept.lifecycle = over(State.WITHDRAWN), "withdrawn [] → [withdrawn], 1, decided"),
                edit(
                        kept -> kept.lifecycle = over(State.WITHDRAWN, "contoso/restore"),
                        "withdrawn [] → [withdrawn, contoso/restore], 1, decided"));
    }

    @ParameterizedTest(name = "are told as {0}")
    @MethodSource("edits")
    void haveACause(String name, Consumer<Kept> edit, List<String> groups) {
        assertEquals(groups, told(changes(edit)));
    }

    @Test
    void haveTheOppositeCauseOnTheWayBack() {
        assertEquals(
                List.of("withdrawn [withdrawn] → [], 1, decided"),
                told(changes(kept -> kept.lifecycle = over(State.WITHDRAWN), kept -> {})));
    }

    @Test
    void showEngineersOnlyWhereTheyAreShown() {
        Consumer<Kept> shown = kept -> kept.engineersShown = true;
        var engineers = contoso(support -> withEngineersAndCsp(support, mailbox("e@contoso.example"), support.csp()));

        assertEquals(List.of(), told(changes(engineers)));
        assertEquals(
                List.of("engineering-contact [engineers@contoso.example] → [e@contoso.example], 2, reached"),
                told(changes(shown, shown.andThen(engineers))));
    }

    @Test
    void tellWhatCountsAsStaleEarlier() {
        Consumer<Kept> months =
                contoso(support -> withPage(support, "https://contoso.example/x", TODAY.minusDays(100)));

        assertEquals(
                List.of("verify-every [P180D] → [P90D], 2, reached"),
                told(changes(months, months.andThen(kept -> kept.verifyEvery = Period.ofDays(90)))));
    }

    @Nested
    @DisplayName("are none")
    class Nothing {

        static Stream<Consumer<Kept>> edits() {
            return Stream.of(
                    kept -> {},
                    kept -> kept.title = Text.of("Other guide"),
                    kept -> kept.name = Text.of("Other name"),
                    kept -> kept.lifecycle = over(State.STOP_SELL, "contoso/restore"),
                    contoso(support -> withPage(support, "https://contoso.example/support", TODAY.minusDays(1))),
                    kept -> kept.own = new Support(
                            kept.contoso.url(),
                            kept.contoso.urlVerified(),
                            Optional.of(new WebAddress("https://contoso.example/government")),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new WebAddress("https://contoso.example/marketing"))));
        }

        @ParameterizedTest
        @MethodSource("edits")
        void ifEverybodyIsToldTheSame(Consumer<Kept> edit) {
            var verified = contoso(support -> withPage(support, "https://contoso.example/support", TODAY));
            var changes = changes(verified, verified.andThen(edit));

            assertEquals(List.of(), told(changes));
            assertTrue(changes.isEmpty());
            assertFalse(changes.isSomebodySentElsewhere());
        }

        @Test
        void ifTheOfferWasWithdrawnAlready() {
            Consumer<Kept> gone = kept -> kept.lifecycle = over(State.WITHDRAWN);

            assertTrue(changes(gone, kept -> kept.lifecycle = over(State.WITHDRAWN, "contoso/restore"))
                    .isEmpty());
            assertTrue(changes(gone, gone.andThen(kept -> kept.supporter = Party.MICROSOFT))
                    .isEmpty());
        }
    }

    @Nested
    @DisplayName("with several causes")
    class Several {

        @Test
        void tellEachByItself() {
            var changes = changes(contoso(support -> withContact(
                            withPage(support, "https://contoso.example/help", TODAY), mailbox("d@contoso.example")))
                    .andThen(kept -> kept.supporter = Party.COMMUNITY));

            assertEquals(
                    List.of(
                            "supported-by [isv-publisher] → [community], 1, decided",
                            "support-url [https://contoso.example/support] → [https://contoso.example/help], 2, reached",
                            "support-contact [help@contoso.example] → [d@contoso.example], 2, reached"),
                    told(changes));
        }

        @Test
        void blameOnlyWhatMadeTheDifference() {
            var changes = changes(kept -> {
                kept.lifecycle = over(State.WITHDRAWN);
                kept.own = withPage(Support.NONE, "https://backup.example", TODAY);
            });

            assertEquals(List.of("withdrawn [] → [withdrawn], 1, decided"), told(changes));
        }

        @Test
        void tellDecisionsFromChannels() {
            var changes = changes(kept -> {
                kept.arrangement = split(IssueGroup.BILLING, SplitSide.RESELLER);
                kept.partner = Optional.empty();
            });

            assertEquals(
                    List.of(
                            "arrangement billing [] → [reseller], 3, decided",
                            "partner-desk [indirect-provider, help@distribution.example, +886 2 5555 0100,"
                                    + " https://distribution.example/support] → [], 3, reached"),
                    told(changes));
        }

        @Test
        void countEachAnswerOnceInTotal() {
            var changes = changes(contoso(support -> withContact(
                    withPage(support, "https://contoso.example/help", TODAY), mailbox("d@contoso.example"))));
            var most = changes.groups().stream()
                    .mapToLong(ChangedAnswers::count)
                    .max()
                    .orElseThrow();

            assertEquals(2, changes.groups().size());
            assertEquals(most, changes.answers());
            assertEquals(2, changes.offers());
        }

        @Test
        void tellTheSplitOfEachGroupByItself() {
            var both = new Arrangement(
                    Optional.empty(),
                    Map.of(IssueGroup.BILLING, SplitSide.PROVIDER, IssueGroup.SUBSCRIPTION, SplitSide.RESELLER));

            assertEquals(
                    List.of(
                            "arrangement subscription [] → [reseller], 3, decided",
                            "arrangement billing [] → [provider], 3, decided"),
                    told(changes(kept -> kept.arrangement = both)));
        }

        @Test
        void comeWithTheGravestFirst() {
            var groups = changes(kept -> {
                        kept.supporter = Party.MICROSOFT;
                        kept.partner = Optional.empty();
                    })
                    .groups();

            assertTrue(groups.get(0).count() < groups.get(1).count());
            assertEquals(Cause.SUPPORTED_BY, groups.get(0).change().cause());
            assertFalse(groups.get(0)
                    .example()
                    .before()
                    .decidesLike(groups.get(0).example().after()));
        }
    }

    @Nested
    @DisplayName("in its offers")
    class OfOffers {

        @Test
        void nameWhatCameAndWent() {
            var changes = changes(kept -> {
                kept.others.remove(1);
                kept.others.add(Kept.plain("contoso/new"));
            });

            assertEquals(List.of(OfferId.of("contoso/new")), changes.added());
            assertEquals(List.of(OfferId.of("fabrikam/scan")), changes.removed());
            assertTrue(changes.isSomebodySentElsewhere());
        }

        @ParameterizedTest(name = "find {0} {1} again as {2} {3}")
        @CsvSource(textBlock = """
                        contoso/old,  '',           contoso/backup, CONTOSO/OLD
                        contoso/old,  DZH318Z0ABCD, contoso/backup, dzh318z0abcd
                        contoso/old,  contoso/new,  contoso/NEW,    ''
                        """)
        void nameWhatIsRenamed(String from, String aliasBefore, String to, String aliasAfter) {
            var changes =
                    changes(named(from, aliasBefore), named(to, aliasAfter).andThen(kept -> kept.transactable = false));

            assertEquals(List.of(new Renamed(OfferId.of(from), OfferId.of(to))), changes.renamed());
            assertEquals(List.of(), changes.added());
            assertEquals(List.of(), changes.removed());
            assertEquals(List.of("transactable [true] → [false], 1, decided"), told(changes));
            assertEquals(OfferId.of(to), changes.groups().get(0).about());
        }

        @Test
        void doNotGuessAmongSeveral() {
            var other = Kept.after(named("contoso/other", "two")).offer(OfferId.of("contoso/other"));
            var changes = changes(
                    named("contoso/old", "one two"),
                    named("contoso/backup", "one").andThen(kept -> kept.others.add(other.orElseThrow())));

            assertEquals(List.of(), changes.renamed());
            assertEquals(List.of(OfferId.of("contoso/old")), changes.removed());
        }

        @Test
        void doNotTakeAnOfferThatWasThere() {
            var changes = changes(kept -> {
                kept.others.remove(1);
                kept.aliases = List.of("fabrikam/scan");
            });

            assertEquals(List.of(), changes.renamed());
            assertEquals(List.of(OfferId.of("fabrikam/scan")), changes.removed());
        }

        private static Consumer<Kept> named(String id, String aliases) {
            return kept -> {
                kept.id = id;
                kept.aliases = aliases.isEmpty() ? List.of() : List.of(aliases.split(" "));
            };
        }
    }
}
