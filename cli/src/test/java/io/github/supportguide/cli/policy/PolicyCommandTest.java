package io.github.supportguide.cli.policy;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.schema.PrintedSchema;
import io.github.supportguide.files.schema.Schema;
import io.github.supportguide.policy.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("supportguide policy")
class PolicyCommandTest {

    private static Ran policy(String... more) {
        return supportguide(Stream.concat(Stream.of("policy"), Stream.of(more)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            --format csv --table matrix, "Invalid value for option '--table': expected one of [responsibility, roles]"
            --table roles,               --table goes with --format csv only
            --as-of yesterday,           Invalid value for option '--as-of': has to be a day such as 2026-11-22
            """, quoteCharacter = '"')
    void refusesWhatItDoesNotUnderstand(String options, String message) {
        var ran = policy(options.split(" "));

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().startsWith(message), ran.err());
    }

    @Nested
    @DisplayName("as Markdown")
    class AsMarkdown {

        @Test
        void tellsEverythingWithItsDays() {
            var page = policy().out();

            assertTrue(page.startsWith("""
                    # The support policy

                    Policy %s. Everything that ever was in force, with its days in UTC.
                    """.formatted(Programme.POLICY)), page);
            assertHas(
                    page,
                    "| Order fails `order-failure` | Offers and orders | Microsoft | direct-bill partner → Microsoft"
                            + " | indirect reseller → indirect provider → Microsoft | Cannot ask | – |",
                    "| Technical support `technical` | Admin agent, Global admin (until 31 December 2022, approximate) |",
                    "| 5 May 2020 to 31 December 2022, approximate | 24 hours | 14 days | The refund window has closed:"
                            + " there is no refund, but the subscription can be cancelled at its next renewal. |",
                    "| `scope/not-for-asker` | Some matters can be raised by certain parties only; everybody else is"
                            + " sent to a party that can help. Customers of CSP partners, for instance, cannot open"
                            + " requests with Microsoft. | from 5 May 2020 | Stated on the programme’s support page"
                            + " | [SEED] [CSUP] |",
                    "### Who owes the tax on a sale?",
                    "Issues: Tax on an invoice. Read on: [TAX]",
                    "[TAX]: https://learn.microsoft.com/partner-center/tax-details-marketplace"
                            + " \"Tax details for the marketplace, read 2021-07\"");
        }

        @Test
        void keepsToADay() {
            var page = policy("--as-of", "2023-01-01").out();

            assertHas(
                    page,
                    "Policy " + Programme.POLICY + ", as far as it is in force on 1 January 2023 (UTC).",
                    "| Technical support `technical` | Admin agent |",
                    "| from 1 January 2023, approximate | 72 hours | 72 hours | The refund window of 72 hours has closed:"
                            + " a refund needs the ISV publisher’s approval, so do not promise one. |");
            assertFalse(page.contains("until-2022"), page);
        }

        @Test
        void speaksChinese() {
            assertHas(
                    policy("--language", "zh-TW", "--as-of", "2022-12-31").out(),
                    "# 支援規則",
                    "規則版本 " + Programme.POLICY + "，僅列出 2022 年 12 月 31 日（UTC）適用的部分。",
                    "| 訂購失敗 `order-failure` | 供應項目與訂購 | Microsoft | 直接帳單合作夥伴 → Microsoft"
                            + " | 間接轉銷商 → 間接提供者 → Microsoft | 無法提出 | – |",
                    "| 技術支援 `technical` | 系統管理代理人、全域系統管理員（至 2022 年 12 月 31 日，概略日期） |",
                    "| 2020 年 5 月 5 日至 2022 年 12 月 31 日，概略日期 | 24 小時 | 14 天" + " | 已超過退款期限：不予退款，但可在下次續約時取消訂用帳戶。 |");
        }

        @Test
        void saysThatThereWasNothingYet() {
            assertEquals(
                    """
                    # The support policy

                    Policy %s, as far as it is in force on 4 May 2020 (UTC).

                    No rule was in force on that day; the first ones are of 5 May 2020.
                    """.formatted(Programme.POLICY),
                    policy("--as-of", "2020-05-04").out());
        }

        /** A text with a bar in it would move all cells behind it. */
        @ParameterizedTest
        @ValueSource(strings = {"en", "zh-TW"})
        void fillsEveryCell(String language) {
            var cells = 0;
            for (var line : policy("--language", language).out().lines().toList()) {
                var found = line.startsWith("|") ? line.split("\\|").length : 0;
                assertTrue(cells == 0 || found == 0 || found == cells, line);
                cells = found;
            }
        }

        private static void assertHas(String page, String... lines) {
            var found = page.lines().toList();
            List.of(lines).forEach(line -> assertTrue(found.contains(line), () -> line + "\nis missing in\n" + page));
        }
    }

    @Nested
    @DisplayName("as CSV")
    class AsCsv {

        @ParameterizedTest
        @ValueSource(strings = {"responsibility", "roles"})
        void printsWhatWasPublished(String table) throws IOException {
            var published = Path.of("..", "domain", "src", "test", "resources", table + ".csv");

            assertEquals(
                    Files.readString(published),
                    policy("--format", "csv", "--table", table).out());
        }

        @Test
        void printsTheMatrixUnlessAskedOtherwise() {
            var matrix = policy("--format", "csv").out();

            assertTrue(matrix.startsWith("issue,group,responsible,direct,indirect,"), matrix);
        }

        @Test
        void keepsToADay() {
            assertEquals(
                    """
                    scope,role,validFrom,validTo,source
                    """,
                    policy("--format", "csv", "--table", "roles", "--as-of", "2020-05-04")
                            .out());
        }
    }

    @Nested
    @DisplayName("as JSON")
    class AsJson {

        @ParameterizedTest
        @ValueSource(strings = {"", "--as-of=2022-12-31", "--as-of=2020-05-04 --language=zh-TW"})
        void keepsItsSchema(String options) {
            var out = json(options);

            assertEquals(List.of(), PrintedSchema.of(Schema.POLICY).faults(out, InputFormat.JSON));
        }

        @Test
        void namesOnlyRulesThatItTells() {
            var policy = read(json(""));
            var told = texts(policy.get("rules"), "id");

            assertEquals(86, told.size());
            for (var part : List.of("rows", "roles", "refund")) {
                assertTrue(told.containsAll(texts(policy.get(part), "rule")), part);
            }
        }

        @Test
        void tellsWhatIsInForce() {
            var policy = read(json("--as-of=2023-01-01"));

            assertEquals("2023-01-01", policy.get("asOf").stringValue());
            assertEquals(
                    "[{\"code\":\"since-2023\",\"windowHours\":{\"monthly\":72,\"annual\":72},"
                            + "\"afterwards\":\"publisher-approval\",\"rule\":\"refund/since-2023\"}]",
                    policy.get("refund").toString());
            assertEquals(22, policy.get("roles").size());
            assertTrue(read(json("")).get("asOf").isNull());
        }

        private static String json(String options) {
            return policy(("--format=json " + options).trim().split(" ")).out();
        }

        private static JsonNode read(String json) {
            return JsonMapper.shared().readTree(json);
        }

        private static List<String> texts(JsonNode list, String key) {
            return StreamSupport.stream(list.spliterator(), false)
                    .map(item -> item.get(key).stringValue())
                    .toList();
        }
    }
}
