package io.github.supportguide.cli.policy;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.schema.PrintedSchema;
import io.github.supportguide.edition.PolicyChanges;
import io.github.supportguide.files.schema.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("supportguide policy diff")
class PolicyDiffCommandTest {

    private static Ran diff(String... more) {
        return supportguide(
                Stream.concat(Stream.of("policy", "diff"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void tellsWhatChangesBeforeTheRules() {
        assertEquals(new Ran(Exit.DONE, """
                The policy from 31 December 2022 to 1 January 2023

                Refunds of new orders
                - Until now: Orders from 5 May 2020 to 31 December 2022: full credit less than 24 hours after the order \
                for monthly terms, less than 14 days for annual terms. After that there is no refund, only \
                cancellation at renewal.
                - Now: Orders from 1 January 2023 on: full credit less than 72 hours after the order, except for usage \
                charges. After that a refund needs the ISV publisher’s approval, and the publisher files a ticket with \
                Microsoft.

                Roles in Partner Center
                - Billing admin no longer counts for: Subscriptions
                - Global admin no longer counts for: Bills and payment, Subscriptions, Set-up and deployment, \
                Technical support, Offers and orders, Contracts, Permission to sell an exclusive offer, Publisher’s \
                contact missing or wrong
                - Helpdesk agent no longer counts for: Subscriptions

                Answers about third-party offers, as long as neither the order nor a split is known
                - Responsible: direct-bill partner, ISV publisher; until now direct-bill partner. Refund, asked by \
                customer, direct-bill partner (Direct-bill model).
                - Facts that decide: Time of the order; until now Time of the order, Term of the subscription. Refund, \
                asked by customer, direct-bill partner (Direct-bill model).
                - Kind of answer: One more fact needed; until now Outside the CSP rules for third-party offers. Refund, \
                asked by ISV publisher (Direct-bill model), ISV publisher (Indirect model).
                - First contact: ISV publisher; until now direct-bill partner. Refund, asked by ISV publisher \
                (Direct-bill model).
                - Responsible: direct-bill partner, ISV publisher; until now none. Refund, asked by ISV publisher \
                (Direct-bill model).
                - Facts that decide: Time of the order; until now none. Refund, asked by ISV publisher (Direct-bill \
                model), ISV publisher (Indirect model).
                - Responsible: indirect reseller, indirect provider, ISV publisher; until now indirect reseller, \
                indirect provider. Refund, asked by customer, indirect reseller, indirect provider (Indirect model).
                - Facts that decide: Time of the order, Split between provider and reseller; until now Time of the \
                order, Term of the subscription, Split between provider and reseller. Refund, asked by customer, \
                indirect reseller, indirect provider (Indirect model).
                - First contact: ISV publisher; until now indirect reseller. Refund, asked by ISV publisher (Indirect \
                model).
                - Responsible: indirect provider, ISV publisher; until now none. Refund, asked by ISV publisher \
                (Indirect model).

                Rules that begin
                - refund/since-2023 (from 1 January 2023, approximate)

                Rules that end
                - refund/until-2022 (5 May 2020 to 31 December 2022, approximate)
                - role/billing/global-admin (5 May 2020 to 31 December 2022, approximate)
                - role/commerce/global-admin (5 May 2020 to 31 December 2022, approximate)
                - role/contact-missing/global-admin (5 May 2020 to 31 December 2022, approximate)
                - role/contract/global-admin (5 May 2020 to 31 December 2022, approximate)
                - role/exclusive-access/global-admin (5 May 2020 to 31 December 2022, approximate)
                - role/provisioning/global-admin (5 May 2020 to 31 December 2022, approximate)
                - role/subscription/billing-admin (5 May 2020 to 31 December 2022, approximate)
                - role/subscription/global-admin (5 May 2020 to 31 December 2022, approximate)
                - role/subscription/helpdesk-agent (5 May 2020 to 31 December 2022, approximate)
                - role/technical/global-admin (5 May 2020 to 31 December 2022, approximate)

                The day is approximate: pages of 2021 and of 2023 were read, and none between.
                """, ""), diff("2022-12-31", "2023-01-01"));
    }

    @Test
    void speaksChinese() {
        var out = diff("--language", "zh-TW", "2022-12-31", "2023-01-01").out();

        assertTrue(out.startsWith("""
                2022 年 12 月 31 日至 2023 年 1 月 1 日的規則變更

                新訂單的退款
                - 原本：2020 年 5 月 5 日至 2022 年 12 月 31 日的訂單："""), out);
        assertTrue(out.contains("- 技術服務代理人不再適用於：訂用帳戶\n"), out);
        assertTrue(out.contains("- 負責方：間接提供者、ISV 發行者；原本是無。退款，由 ISV 發行者（間接模型）提問。\n"), out);
    }

    @Test
    void givesAMarkdownPage() {
        var out = diff("--format", "md", "2022-12-31", "2023-01-01").out();

        assertTrue(out.startsWith("""
                # The policy from 31 December 2022 to 1 January 2023

                ## Refunds of new orders

                - Until now: Orders"""), out);
        assertEquals(5, out.lines().filter(line -> line.startsWith("## ")).count());
    }

    @Test
    void sumsUpWhatTheFirstRulesChange() {
        var out = diff("2020-05-04", "2020-05-05").out();

        assertTrue(out.contains("- On 4 May 2020 no rule was known, so every answer is a new one.\n"), out);
        assertTrue(out.contains("- Any signed-in user now counts for: Partner Center and contacts\n"), out);
        assertTrue(out.contains("- scope/not-for-asker (from 5 May 2020)\n"), out);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(textBlock = """
            2023-01-01, 2026-11-22, From 1 January 2023 to 22 November 2026 no rule changes.
            2023-01-01, 2023-01-01, From 1 January 2023 to 1 January 2023 no rule changes.
            1999-01-01, 2020-05-04, From 1 January 1999 to 4 May 2020 no rule changes.
            """)
    void saysThatNothingChanges(String from, String to, String sentence) {
        assertEquals(new Ran(Exit.DONE, sentence + "\n", ""), diff(from, to));
        assertTrue(diff("--format", "md", from, to).out().endsWith("\n\n" + sentence + "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2023-01-01 2022-12-31, 'TO has to be FROM or later, but 2022-12-31 lies before 2023-01-01'
            2023-01-01 2023-02-30, Invalid value for positional parameter at index 1 (TO): has to be a day such as 2026-11-22
            2023-01-01,            Missing required parameter: 'TO'
            """, quoteCharacter = '\'')
    void refusesOtherDays(String days, String message) {
        var ran = diff(days.split(" "));

        assertEquals(Exit.USAGE, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith(message), ran.err());
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2022-12-31, 2023-01-01", "2020-05-04, 2023-01-01", "2023-01-01, 2023-01-02"})
    void givesJsonByItsSchema(LocalDate from, LocalDate to) {
        var out = diff("--format", "json", from.toString(), to.toString()).out();
        var groups = PolicyChanges.between(from, to).decisions().size();

        assertEquals(List.of(), PrintedSchema.of(Schema.POLICY_DIFF).faults(out, InputFormat.JSON));
        assertEquals(groups, JsonMapper.shared().readTree(out).get("answers").size());
    }

    @Test
    void tellsEveryKindOfOffersInJson() {
        var diff = JsonMapper.shared()
                .readTree(diff("--format", "json", "2022-12-31", "2023-01-01").out());

        assertEquals("""
                {"before":{"code":"until-2022","windowHours":{"monthly":24,"annual":336},\
                "afterwards":"cancel-at-renewal","rule":"refund/until-2022"},\
                "after":{"code":"since-2023","windowHours":{"monthly":72,"annual":72},\
                "afterwards":"publisher-approval","rule":"refund/since-2023"}}""", diff.get("refund").toString());
        assertEquals("""
                {"role":"helpdesk-agent","gained":[],"lost":[{"group":"subscription","issue":null}]}""", diff.get("roles").get(2).toString());
        assertEquals("""
                {"part":"roles",\
                "before":["billing-admin","global-admin","helpdesk-agent","sales-agent","user-management-admin"],\
                "after":["billing-admin","helpdesk-agent","sales-agent","user-management-admin"],\
                "offers":["first-party","not-transactable","third-party","supported-by-microsoft",\
                "supported-by-community"],\
                "askers":[{"model":"direct-bill","asker":"direct-bill-partner","justOrdered":false},\
                {"model":"indirect","asker":"indirect-reseller","justOrdered":false},\
                {"model":"indirect","asker":"indirect-provider","justOrdered":false}],\
                "issues":["microsoft-invoice-error"]}""", diff.get("answers").get(1).toString());
    }
}
