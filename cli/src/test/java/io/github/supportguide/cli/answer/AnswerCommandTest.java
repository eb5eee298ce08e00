package io.github.supportguide.cli.answer;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("supportguide answer")
class AnswerCommandTest {

    private static Ran answer(String offer, String issue, String... more) {
        return answerFrom("--sample", offer, issue, more);
    }

    private static Ran answerFrom(String catalogue, String offer, String issue, String... more) {
        var args = new ArrayList<>(List.of(
                "answer", "--offer", offer, "--model", "indirect", "--asker", "customer", "--issue", issue, catalogue));
        args.addAll(List.of(more));
        return supportguide(args.toArray(String[]::new));
    }

    @Test
    void speaksTheCataloguesLanguage() {
        assertTrue(answer("contoso/backup", "payment").out().startsWith("Contoso 備份\n付款或催款。負責方：間接提供者。"));
    }

    @Test
    void speaksTheLanguageAskedFor() {
        var out = answer("contoso/backup", "payment", "--language", "en").out();

        assertTrue(out.startsWith("Contoso Backup\nPayment or reminder. Responsible: indirect provider."), out);
    }

    @Test
    void takesFactsAndSplits() {
        var ran = answer(
                "contoso/backup",
                "refund",
                "--as-of",
                "2026-11-22",
                "--fact",
                "orderedAt=2026-11-10",
                "--fact",
                "term=annual",
                "--split",
                "subscription=reseller",
                "--technical-support",
                "first-line",
                "--json");

        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().contains("\"resolution\":\"publisher-approval\""), ran.out());
        assertTrue(ran.out().contains("\"split\":{\"billing\":\"provider\",\"subscription\":\"reseller\"}"), ran.out());
    }

    @Test
    void showsPartnersMore() {
        var asReseller = new String[] {
            "answer",
            "--offer",
            "contoso/backup",
            "--model",
            "indirect",
            "--asker",
            "indirect-reseller",
            "--issue",
            "break-fix",
            "--sample",
            "--audience",
            "partner"
        };

        assertTrue(supportguide(asReseller).out().contains("support@contoso.example"));
        assertFalse(answer("contoso/backup", "break-fix").out().contains("support@contoso.example"));
    }

    @Test
    void showsThePagesOfSteps() {
        var out =
                answer("Adatum Labs/Meter_Hub.v2", "how-to", "--language", "en").out();

        assertTrue(
                out.contains("If no channel of the ISV publisher works, the customer looks for one on the publisher’s"
                        + " website. [https://adatum.example]\n- Last, the customer asks the indirect reseller,"),
                out);
    }

    @Test
    void knowsWhoBoughtIt() {
        assertTrue(answer("contoso/backup", "payment", "--bought-by", "customer", "--json")
                .out()
                .contains("\"reason\":\"bought-directly\""));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(textBlock = """
            contoso/backup,      paiment, --language, en,          2, supportguide: --issue has to be one of: billing-question
            contoso/backup,      payment, --as-of,    yesterday,   2, supportguide: --as-of
            contoso/backup,      payment, --fact,     colour=red,  2, supportguide: 不認得 --fact colour
            contoso/backup,      payment, --language, tlh,         2, Invalid value for option '--language': has to be one of: en\\, zh-TW
            contoso/backup,      payment, --audience, microsoft,   2, Invalid value for option '--audience': has to be one of: public\\, partner
            contoso/none,        payment, --language, en,          1, supportguide: --offer names no offer of this catalogue.
            fabrikam/old-ledger, payment, --language, en,          1, supportguide: fabrikam/old-ledger was withdrawn; ask about fabrikam/ledger
            """)
    void saysWhatToMend(String offer, String issue, String option, String value, int exit, String message) {
        var ran = answer(offer, issue, option, value);

        assertEquals(exit, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith(message.replace("\\", "")), ran.err());
    }

    @Test
    void takesEachFactOnce() {
        var ran = answer("contoso/backup", "refund", "--fact", "term=monthly", "--fact", "term=annual");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().startsWith("“term=annual” has to be NAME=VALUE, and each name once"), ran.err());
    }

    @Test
    void wantsACatalogueOrTheSample() {
        var ran = supportguide(
                "answer", "--offer", "a/b", "--model", "indirect", "--asker", "customer", "--issue", "payment");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("CATALOGUE | --sample"), ran.err());
    }

    @Test
    void printsWhatIsWrongWithTheCatalogue(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("catalogue.yaml"), "format: supportguide/v1\ntitle: X\ncolour: \"\\e[31m\"\n");

        var ran = answerFrom(folder.toString(), "a/b", "payment");

        assertEquals(Exit.FINDINGS, ran.exit());
        assertEquals("""
                catalogue.yaml:1:1: error: The key “languages” is missing. Add it. [missing-key]
                catalogue.yaml:3:1: warning: The key “colour” is not known here and is ignored. Known keys are: \
                format, title, languages, partner, arrangement, verifyEvery, ignore. [unknown-key]
                """, ran.err());
    }

    @Test
    void saysWhichFolderCannotBeRead() {
        var ran = answerFrom("nowhere", "a/b", "payment");

        assertEquals(Exit.IO, ran.exit());
        assertEquals("supportguide: cannot read nowhere: no such file or folder\n", ran.err());
    }
}
