package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.code.Coded;
import io.github.supportguide.guide.ChannelKind;
import io.github.supportguide.party.CspModel;
import io.github.supportguide.party.PartnerCenterRole;
import io.github.supportguide.party.Party;
import io.github.supportguide.policy.IssueGroup;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.policy.Outcome;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The glossary")
class GlossaryTest {
    private static final String INTRODUCTION = """
            # Glossary

            The words of the support desk, as this product uses them: in English, in Traditional Chinese (Taiwan), as code
            in files and JSON, and as class in the library. A test keeps this page equal to the texts and the code.
            Written texts use these terms and no others; tests refuse the renderings known to be wrong.

            """;

    /** Terms that are no codes: nobody but writers needs them. */
    private static final String TERMS = """
            ## Terms of the programme
            | English | 繁體中文（台灣） | class |
            | --- | --- | --- |
            | offer | 供應項目 | `Offer` |
            | publisher | 發行者 | `Publisher` |
            | plan | 計費方案 | `Plan` |
            | catalogue | 目錄 | `Catalogue` |
            | notice | 公告 | `Notice` |
            | commercial marketplace | 商業市集 |  |
            | CSP programme | CSP 方案 |  |
            | Partner Center | 合作夥伴中心 |  |
            | subscription | 訂用帳戶 |  |
            | support contact | 支援連絡人 | `Support.contact` |
            | engineering contact | 工程連絡人 | `Support.engineering` |
            | CSP programme contact | CSP 方案連絡人 | `Support.csp` |
            | first contact | 第一個聯絡窗口 | `Decision.firstContact` |
            | Microsoft Customer Agreement | Microsoft 客戶合約 | `Issue.CUSTOMER_AGREEMENT` |
            | Microsoft Partner Agreement | Microsoft 合作夥伴合約 | `Issue.PARTNER_AGREEMENT` |
            | Third-Party Customer Agreement | 協力廠商客戶合約 | `Terms` |
            | Standard Contract | 標準合約 |  |
            | CSP Program Guide | CSP 方案指南 |  |
            | exclusive offer | 專屬供應項目 | `CspSale.exclusive` |

            ## Terms of an answer
            | English | 繁體中文（台灣） | class |
            | --- | --- | --- |
            | responsible party | 負責方 | `Verdict`, `Decision.responsible` |
            | route | 途徑 | `Decision.route` |
            | escalation | 向上呈報 | `Decision.escalation` |
            | channel | 管道 | `Channel` |
            | next steps | 後續步驟 | `SupportAnswer.nextSteps` |
            | rule | 規則 | `Rule`, `OverlayRule` |
            | source | 來源 | `Source` |
            | doubt | 疑義 | `OpenQuestion` |
            | what partners agreed | 約定 | `Arrangement`, `Overlay` |
            | split of duties | 分工 | `SplitSide` |
            | steps to a contract | 簽約步驟 | `ContractingPath`, `ContractingStep` |
            """;

    private static final Pattern TERM = Pattern.compile("(?m)^\\| [^|]+ \\| ([^|]+) \\|");

    @Test
    void saysWhatTheTextsAndTheCodeSay() throws IOException {
        var glossary = INTRODUCTION
                + table("Parties", Party.values())
                + table("Models", CspModel.values())
                + table("Kinds of issues", IssueGroup.values())
                + table("Kinds of answers", Outcome.values())
                + table("Kinds of offers", OfferClass.values())
                + table("Kinds of channels", ChannelKind.values())
                + table("Roles in Partner Center", PartnerCenterRole.values())
                + TERMS;

        new GeneratedPage("glossary.md").says(glossary);
    }

    @Test
    void callsAnAnswersPartsAsTheTextsDo() {
        var texts = String.join("\n", Bundles.load("zh-TW").values());
        var terms = TERM.matcher(TERMS.substring(TERMS.indexOf("---", TERMS.indexOf("## Terms of an answer"))));

        assertEquals(
                List.of(),
                terms.results()
                        .map(term -> term.group(1))
                        .filter(term -> !texts.contains(term) && !term.startsWith("-"))
                        .toList());
    }

    private static String table(String title, Coded[] words) {
        var rows = Arrays.stream(words).map(GlossaryTest::row);
        var head = Stream.of("## " + title, "| English | 繁體中文（台灣） | code | class |", "| --- | --- | --- | --- |");
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n\n"));
    }

    private static String row(Coded word) {
        return "| %s | %s | `%s` | `%s.%s` |"
                .formatted(
                        Words.orEnglish("en").name(word),
                        Words.orEnglish("zh-TW").name(word),
                        word.code(),
                        word.getClass().getSimpleName(),
                        ((Enum<?>) word).name());
    }
}
