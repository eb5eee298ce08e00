package io.github.supportguide.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.supportguide.offer.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

@DisplayName("A table of answers")
class AnswerTableTest {
    private final AnswerTable table = AnswerTable.of(TestCatalogue.usual().guide())
            .about(TestOffers.BACKUP)
            .asOf(TestCatalogue.NOW);

    @TestFactory
    Stream<DynamicTest> isATestPerRow() {
        return table.tests("""
                model       | asker               | issue            | facts                               | outcome        | first contact       | route | responsible | resolution
                indirect    | customer            | refund           | orderedAt=2026-11-17                | responsible    | indirect-reseller   | indirect-reseller > indirect-provider > isv-publisher | isv-publisher | publisher-approval

                # the same, asked further up
                indirect    | indirect-provider   | refund           | orderedAt=2026-11-17T16:00+08:00    | responsible    | isv-publisher       | isv-publisher | isv-publisher | publisher-approval
                direct-bill | direct-bill-partner | azure-deployment | fault=platform, term=annual         | responsible    | microsoft           | microsoft | microsoft | -
                """);
    }

    @TestFactory
    Stream<DynamicTest> asksAndExpectsInEveryColumn() {
        return AnswerTable.of(TestCatalogue.usual().guide()).tests("""
                        offer;model;asker;issue;boughtBy;asOf;facts;technicalSupport;split;readBy;outcome;reason;firstContact;route;responsible;performedBy;escalation;decidingFacts;resolution;roles;rules;agreed;contacts;evidence;nextSteps;notices
                        Contoso/BACKUP;indirect;customer;azure-deployment;partner;2026-11-22;-;first-line;provisioning=provider;partner;ambiguous;-;indirect-reseller;indirect-reseller;microsoft, isv-publisher;-;-;fault;-;-;responsibility/azure-deployment;-;help@contoso.example, +886 2 5555 0123, https://contoso.example/support, partners@contoso.example;subscription-id, customer-tenant-id, plan-id, error-message;find-out-fault, collect-evidence, contact;slow-restores
                        """);
    }

    @Nested
    @DisplayName("that expects something else")
    class Wrong {

        @Test
        void saysEveryDifferenceAndTheRowToPaste() {
            var failure = failure(only(table.tests("""
                    model    | asker    | issue     | first contact | route             | responsible
                    indirect | customer | break-fix | isv-publisher | indirect-reseller |
                    """)));

            assertEquals("""
                    line 2 is answered otherwise:
                      route: expected indirect-reseller, but it is isv-publisher
                      responsible: expected -, but it is isv-publisher
                    The row with this answer, to be pasted if it is right:
                    indirect | customer | break-fix | isv-publisher | isv-publisher     | isv-publisher""", failure.getMessage());
            assertEquals(
                    "indirect | customer | break-fix | isv-publisher | indirect-reseller |",
                    failure.getExpected().getValue());
        }

        @Test
        void isRightOncePasted() {
            var asked = "model,asker,issue,roles,contacts\n";
            var failure = failure(only(
                    table.readBy(Audience.MICROSOFT).tests(asked + "indirect,indirect-provider,break-fix,owner,-\n")));

            var pasted = String.valueOf(failure.getActual().getValue());

            assertEquals(
                    "indirect,indirect-provider,break-fix,admin-agent,\"help@contoso.example, +886 2 5555 0123,"
                            + " https://contoso.example/support, partners@contoso.example, engineers@contoso.example\"",
                    pasted);
            assertDoesNotThrow(
                    only(table.readBy(Audience.MICROSOFT).tests(asked + pasted)).getExecutable());
        }
    }

    @Nested
    @DisplayName("in a file")
    class InAFile {
        @TempDir
        private Path folder;

        @Test
        void namesTheLineToOpen() throws IOException {
            var file = Files.writeString(
                    folder.resolve("answers.csv"),
                    "\uFEFF# ours\nmodel,asker,issue,facts,outcome\n"
                            + "indirect,customer,refund,\"orderedAt=2026-11-17, term=annual\",shared\n");

            var test = only(table.testsIn(file));

            assertEquals(
                    "answers.csv, line 3: indirect · customer · refund · orderedAt=2026-11-17, term=annual",
                    test.getDisplayName());
            assertEquals(Optional.of(URI.create(file.toUri() + "?line=3")), test.getTestSourceUri());
            assertEquals(
                    "answers.csv, line 3 is answered otherwise:",
                    failure(test).getMessage().lines().findFirst().orElseThrow());
        }

        @Test
        void hasToBeThere() {
            assertEquals(
                    folder.resolve("none.csv") + " cannot be read",
                    assertThrows(UncheckedIOException.class, () -> table.testsIn(folder.resolve("none.csv")))
                            .getMessage());
        }
    }

    @Nested
    @DisplayName("that is not understood")
    class NotUnderstood {

        @Test
        void saysWhichColumnsThereAre() {
            assertRefused(
                    """
                    model | asker | isue | rout | rout
                    indirect | customer | refund | |
                    """,
                    "line 1: There is no column “isue”. Did you mean “issue”? " + COLUMNS,
                    "line 1: There is no column “rout”. Did you mean “route”? " + COLUMNS,
                    "line 1: The column “rout” stands twice.",
                    "line 1: The column “issue” is missing.",
                    "line 1: Nothing is expected. Add a column such as outcome, responsible or route.");
        }

        @Test
        void saysEverythingAtOnce() {
            assertRefused(
                    """
                    offer | model | asker | issue | as of | facts | split | outcome | route
                    contoso/bakup | indirekt | | refnd | soon | ordered=2026-11-17 | billing | responsable | indirect-reseler > zzz
                    contoso/backup | indirect | direct-bill-partner | refund | 2026-11-22 | | | - | -
                    contoso/backup | indirect | customer | refund | 2026-11-22 | orderedAt=2026-11-23 | | - | -
                    contoso/backup | indirect | customer | refund
                    CONTOSO/BAKUP | indirect | customer | refund | 2026-11-22 | | | - | -
                    """,
                    "line 2, outcome: “responsable” is not known. Did you mean “responsible”?"
                            + " It has to be one of: responsible, shared, ambiguous, not-applicable.",
                    "line 2, route: “indirect-reseler” is not known. Did you mean “indirect-reseller”?"
                            + " It has to be one of: customer, direct-bill-partner, indirect-reseller, indirect-provider,"
                            + " isv-publisher, microsoft, community.",
                    "line 2, offer: “contoso/bakup” is not known. Did you mean “contoso/backup”? It has to be one of:"
                            + " adatum/scan, contoso/backup, contoso/vault, fabrikam/community-rules, fabrikam/connector,"
                            + " fabrikam/consulting, fabrikam/ledger, fabrikam/old-ledger, microsoft/first-party-thing.",
                    "line 2, as of: “soon” is no moment; write it like 2026-11-22 or 2026-11-22T08:30:00Z.",
                    "line 2, model: “indirekt” is not known. Did you mean “indirect”?"
                            + " It has to be one of: direct-bill, indirect.",
                    "line 2, asker: Something has to stand here.",
                    "line 2, issue: “refnd” is not known. Did you mean “refund”?",
                    "line 2, facts: “ordered” is not known. Did you mean “orderedAt”?"
                            + " It has to be one of: fault, orderedAt, term.",
                    "line 2, split: “billing” has no value; write it like name=value.",
                    "line 3: This cannot be asked: direct-bill-partner cannot ask in the model indirect.",
                    "line 4: This cannot be asked: ordered at 2026-11-23T00:00:00Z, which is later than"
                            + " 2026-11-22T00:00:00Z.",
                    "line 5: It has 4 cells, but the table has 9 columns.",
                    "line 6, offer: “CONTOSO/BAKUP” is not known. Did you mean “contoso/backup”? It has to be one of:"
                            + " adatum/scan, contoso/backup, contoso/vault, fabrikam/community-rules, fabrikam/connector,"
                            + " fabrikam/consulting, fabrikam/ledger, fabrikam/old-ledger, microsoft/first-party-thing.");
        }

        @Test
        void needsAnOfferAndAMoment() {
            var bare = AnswerTable.of(TestCatalogue.usual().guide());
            assertEquals(
                    List.of(
                            "line 2, offer: Something has to stand here, unless the table says it for all rows by about(…).",
                            "line 2, as of: Something has to stand here, unless the table says it for all rows by asOf(…)."),
                    assertThrows(
                                    TableRefused.class,
                                    () -> bare.tests("model,asker,issue,route\nindirect,customer,refund,-"))
                            .faults());
        }

        @Test
        void wouldTestNothing() {
            assertRefused("", "line 1: The table is empty. Name its columns in the first line.");
            assertRefused(
                    "model | asker | issue | route\n# none\n", "line 1: No row follows, so nothing would be tested.");
        }

        @Test
        void leavesQuotesOpen() {
            assertRefused(
                    "model,\"asker\nindirect,customer",
                    "The table cannot be read: Unclosed quoted field at end of input (record starting at line 1).");
        }

        private void assertRefused(String text, String... faults) {
            var refused = assertThrows(TableRefused.class, () -> table.tests(text));
            assertEquals(String.join("\n", faults), String.join("\n", refused.faults()));
            assertEquals(String.join("\n", faults), refused.getMessage());
        }

        private static final String COLUMNS = "Columns are: offer, model, asker, issue, bought by, as of, facts,"
                + " technical support, split, read by, outcome, reason, first contact, route, responsible, performed by,"
                + " escalation, deciding facts, resolution, roles, rules, agreed, contacts, evidence, next steps, notices.";
    }

    private static DynamicTest only(Stream<DynamicTest> tests) {
        return tests.reduce((one, other) -> {
                    throw new AssertionError("more than one test");
                })
                .orElseThrow();
    }

    private static AssertionFailedError failure(DynamicTest test) {
        return assertThrows(AssertionFailedError.class, test.getExecutable());
    }
}
