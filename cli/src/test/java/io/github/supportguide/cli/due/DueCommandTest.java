package io.github.supportguide.cli.due;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("supportguide due")
class DueCommandTest {

    private static Ran due(String... more) {
        return supportguide(
                Stream.concat(Stream.of("due", "--sample"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void listsChannelsByOwner() {
        assertEquals("""
                Fabrikam GmbH (fabrikam)
                - Support contact: hilfe@fabrikam.example. Verification lapsed after 9 July 2025; last verified 10 January 2025.

                Community rules (fabrikam/community-rules)
                - Support page: https://forum.fabrikam.example. Verify by 28 December 2026; last verified 1 July 2026.

                Channels to verify by 6 January 2027: 2
                """, due("--within", "P45D", "--language", "en").out());
    }

    @Test
    void looksAMonthAheadInTheCataloguesLanguage() {
        assertEquals("""
                Fabrikam GmbH（fabrikam）
                - 支援連絡人：hilfe@fabrikam.example。驗證已過期，有效至 2025 年 7 月 9 日；上次驗證日期 2025 年 1 月 10 日。

                2026 年 12 月 22 日前待驗證的聯絡管道：1
                """, due().out());
    }

    @Test
    void saysThatNothingIsDue(@TempDir Path folder) throws IOException {
        write(folder, "catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en]\n");

        var ran = supportguide("due", "--as-of", "2026-11-22", folder.toString());

        assertEquals("No channel has to be verified by 22 December 2026.\n", ran.out());
        assertEquals(Exit.DONE, ran.exit());
        assertEquals(
                "[]\n",
                supportguide("due", "--format", "json", folder.toString()).out());
    }

    @Test
    void givesTheSameAsData(@TempDir Path folder) throws IOException {
        withNeverVerifiedPage(folder, "Backup");

        assertEquals("""
                [{"publisher":"fabrikam","kind":"support","channel":"email","value":"hilfe@fabrikam.example",\
                "verifiedOn":"2025-01-10","due":"2025-07-09"}]
                """, due("--format", "json").out());
        assertEquals(
                """
                [{"offer":"contoso/backup","kind":"support-url","channel":"url",\
                "value":"https://contoso.example/support","verifiedOn":null,"due":"2026-11-22"}]
                """, supportguide("due", "--format", "json", folder.toString()).out());
    }

    @Nested
    @DisplayName("as a calendar")
    class Calendar {

        private String ics(String... more) {
            return due(Stream.concat(Stream.of("--format", "ics", "--language", "en"), Stream.of(more))
                            .toArray(String[]::new))
                    .out();
        }

        private static List<VEvent> events(String ics) {
            return Biweekly.parse(ics).first().getEvents();
        }

        @Test
        void isUnderstoodByAnotherProgram() {
            var read = Biweekly.parse(ics("--within", "P5M")).all();

            assertEquals(1, read.size());
            assertTrue(
                    read.get(0).validate(ICalVersion.V2_0).isEmpty(),
                    read.get(0).validate(ICalVersion.V2_0).toString());
        }

        @Test
        void hasOneEntryForEachOwnerAndDay() {
            assertEquals(
                    List.of(
                            "20261122 Verify channels: Fabrikam GmbH (fabrikam)",
                            "20261228 Verify channels: Community rules (fabrikam/community-rules)",
                            "20270216 Verify channels: Fabrikam GmbH (fabrikam)",
                            "20270228 Verify channels: Microsoft (microsoft)",
                            "20270330 Verify channels: Contoso Ltd. (contoso)",
                            "20270413 Verify channels: Contoso Ltd. (contoso)"),
                    events(ics("--within", "P5M")).stream()
                            .map(event -> day(event) + " " + event.getSummary().getValue())
                            .toList());
        }

        private static String day(VEvent event) {
            var start = event.getDateStart().getValue();
            assertEquals(false, start.hasTime());
            return "%04d%02d%02d"
                    .formatted(
                            start.getRawComponents().getYear(),
                            start.getRawComponents().getMonth(),
                            start.getRawComponents().getDate());
        }

        @Test
        void listsTheChannelsOfAnEntry() {
            assertEquals(
                    """
                    Support contact: support@contoso.example. Verify by 30 March 2027; last verified 1 October 2026.
                    Support contact: +1 425 555 0100. Verify by 30 March 2027; last verified 1 October 2026.
                    CSP programme contact: csp@contoso.example. Verify by 30 March 2027; last verified 1 October 2026.
                    Engineering contact: oncall@contoso.example. Verify by 30 March 2027; last verified 1 October 2026.
                    Engineering contact: +1 425 555 0199. Verify by 30 March 2027; last verified 1 October 2026.""", events(ics("--within", "P5M")).get(4).getDescription().getValue());
        }

        @Test
        void movesWhatIsOverdueInsteadOfAddingIt() {
            var today = ics();
            var tomorrow = ics("--as-of", "2026-11-23");

            assertEquals(today, ics("--as-of", "2026-11-22"));
            assertNotEquals(today, tomorrow);
            assertEquals(
                    events(today).get(0).getUid().getValue(),
                    events(tomorrow).get(0).getUid().getValue());
            assertEquals("20261123", day(events(tomorrow).get(0)));
        }

        @Test
        void takesNoOrdersFromTitles(@TempDir Path folder) throws IOException {
            withNeverVerifiedPage(folder, "\"Back\\\\up, or; not\\nEND:VEVENT\\r\\nBEGIN:VALARM\"");

            var ics = supportguide("due", "--format", "ics", folder.toString()).out();

            assertEquals(
                    "Verify channels: Back\\up, or; not\\u000AEND:VEVENT\\u000D\\u000ABEGIN:VALARM (contoso/backup)",
                    events(ics).get(0).getSummary().getValue());
            assertEquals(1, ics.lines().filter("END:VEVENT"::equals).count());
        }

        @Test
        void isACalendarEvenIfEmpty() {
            ICalendar empty = Biweekly.parse(ics("--within", "P0D", "--as-of", "2025-03-01"))
                    .first();

            assertEquals(List.of(), empty.getEvents());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --within | a month      | Invalid value for option '--within': has to be a period such as P30D or P3M
            --within | P-1D         | Invalid value for option '--within': has to be a period such as P30D or P3M
            --within | P999999999Y  | Invalid value for option '--within': has to be a period such as P30D or P3M
            --within | P2147483648D | Invalid value for option '--within': has to be a period such as P30D or P3M
            --as-of  | yesterday    | Invalid value for option '--as-of': has to be a day such as 2026-11-22
            --format | xml          | Invalid value for option '--format': expected one of [text, json, ics]
            """)
    void saysWhatToMend(String option, String value, String message) {
        var ran = due(option, value);

        assertEquals(Exit.USAGE, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith(message), ran.err());
    }

    @Test
    void wantsACatalogueThatCanBeRead(@TempDir Path folder) throws IOException {
        write(folder, "catalogue.yaml", "format: supportguide/v1\n");

        assertEquals(Exit.FINDINGS, supportguide("due", folder.toString()).exit());
        assertEquals(Exit.IO, supportguide("due", "nowhere").exit());
    }

    private static void withNeverVerifiedPage(Path folder, String title) throws IOException {
        write(folder, "catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en]\n");
        write(folder, "publishers/contoso.yaml", "id: contoso\nname: Contoso\n");
        write(folder, "offers/backup.yaml", """
                id: contoso/backup
                title: %s
                type: saas
                support: {url: "https://contoso.example/support"}
                """.formatted(title));
    }

    private static void write(Path folder, String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
