package io.github.supportguide.files.check;

import static io.github.supportguide.files.check.TextFlawsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text in two languages")
class TranslationFlawsTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Contoso Backup | Contoso 備份
            Backs up mailboxes and files. | 備份信箱與檔案。
            Collects readings of meters. Its publisher names no contact at all. | 收集計量讀數。發行者未提供任何連絡方式。
            Restores are slow in East Asia. | 東亞地區的還原作業緩慢。
            Maintenance on 1 October 2026 from 9:00 to 18:00. | 2026 年 10 月 1 日上午 9 點至下午 6 點進行維護。
            Maintenance from 1 to 5 October 2026. | 2026 年 10 月 1 日至 5 日進行維護。
            Ends on October 1st, 2026. | 於 2026-10-01 終止。
            Ends on 2026-10-01. | 於民國 115 年 10 月 1 日終止。
            Since March 2026. | 自 2026 年 3 月起。
            Valid until 10/01/2026. | 有效期限至 2026/10/1。
            In May you may renew. | 5 月可以續約。
            We answer within 4 hours. | 我們在四小時內回覆。
            We answer within two business days. | 我們在 2 個工作天內回覆。
            Free 30-day trial | 30 天免費試用
            Support 24/7 | 全年無休支援
            Support around the clock | 24 小時全天候支援
            Open 9 am to 6 pm, Taipei time | 服務時間 09:00–18:00（台北時間）
            Outage at 08:00 UTC. | 台北時間 16:00 發生中斷。
            10,000 users and 1.5 TB of storage | 1 萬名使用者與１．５ ＴＢ 儲存空間
            10k requests | 10000 個要求
            5 million records | 500 萬筆記錄
            20% off in the first year | 首年 8 折優惠
            Uptime of 99.9% | ９９.９％ 的可用性
            Two-factor sign-in (2FA) | 雙因素登入
            Q3 2026 release | 2026 年第 3 季版本
            For Windows 11 and Microsoft 365 | 適用於 Windows 11 與 Microsoft 365
            Only one user at a time | 同時只有 1 位使用者
            Write to help@contoso.example. | 請寄信至 help@contoso.example。
            Call +886 2 5555 0100. | 請撥打 (02) 5555-0100。
            See https://contoso.example/en-us/help. | 請見 https://contoso.example/zh-tw/help。
            Ask your Global admin or Admin agent. | 請洽全域系統管理員或系統管理代理人。
            Ask a global administrator. | 請洽全域管理員。
            The indirect reseller asks the indirect provider. | 間接轉銷商詢問間接提供者。
            AI for your sales agents | 為業務專員打造的 AI
            You cannot cancel. | 您無法取消。
            Not sold in the EU. | 歐盟除外。
            Works without installation. | 免安裝即可使用。
            Do not hesitate to write. | 歡迎隨時來信。
            Cancel no later than 7 days before. | 最晚於 7 天前取消。
            Not only for small companies | 不僅適用於小型企業
            Whether or not you renew | 續約與否
            An agentless firewall | 無需代理程式的防火牆
            Automatic backups | 無需手動即可備份
            If you lose your key, write to us. | 如果沒有金鑰，請來信。
            A very different wireless network | 非常不同的無線網路
            """)
    void agrees(String english, String chinese) {
        assertEquals("", told(TranslationFlaws.between(texts(english, chinese))));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource(delimiter = '|', textBlock = """
            We answer within 4 hours. | 我們在 8 小時內回覆。 | 4 hours en zh-TW; 8 小時 zh-TW en
            We answer within 4 hours. | 我們在 4 天內回覆。 | 4 hours en zh-TW; 4 天 zh-TW en
            We answer within two weeks. | 我們在三週內回覆。 | 2 weeks en zh-TW; 3週 zh-TW en
            Within 3 business days | 3 個月內 | 3 business days en zh-TW; 3 個月 zh-TW en
            10 GB of storage | 10 TB 儲存空間 | 10 GB en zh-TW; 10 TB zh-TW en
            Up to 50 users | 最多 ５０ 位使用者與 5 個群組 | 5 zh-TW en
            10,000 users | 1,000 名使用者 | 10,000 en zh-TW; 1,000 zh-TW en
            Uptime of 99.9% | 可用性 99.5% | 99.9% en zh-TW; 99.5% zh-TW en
            Version 2.1 | 2.2 版 | 2.1 en zh-TW; 2.2 zh-TW en
            Version 2.1.3 | 版本 2.1.4 | 2.1.3 en zh-TW; 2.1.4 zh-TW en
            5 million records | 5 萬筆記錄 | 5 million en zh-TW; 5 萬 zh-TW en
            Ends on 1 October 2026. | 於 2026 年 10 月 2 日終止。 | 1 October 2026 en zh-TW; 2026 年 10 月 2 日 zh-TW en
            Ends on 2026-10-01. | 於 2026 年 1 月 10 日終止。 | 2026-10-01 en zh-TW; 2026 年 1 月 10 日 zh-TW en
            Ends on 1 October 2026. | 於 2027 年 10 月 1 日終止。 | 1 October 2026 en zh-TW; 2027 年 10 月 1 日 zh-TW en
            Maintenance from 1 to 5 October 2026. | 2026 年 10 月 1 日至 6 日進行維護。 | 1 to 5 October 2026 en zh-TW; 2026 年 10 月 1 日至 6 日 zh-TW en
            Since March 2026. | 自 2026 年 4 月起。 | 4 zh-TW en
            Outage since 9:00. | 自上午 8:00 起中斷。 | 9:00 en zh-TW; 上午 8:00 zh-TW en
            Open until 6 pm. | 開放至上午 6 點。 | 6 pm en zh-TW; 上午 6 點 zh-TW en
            Write to help@contoso.example. | 請寄信至 hilfe@contoso.example。 | help@contoso.example en zh-TW; hilfe@contoso.example zh-TW en
            Write to help@contoso.example. | 請來信。 | help@contoso.example en zh-TW
            Call +886 2 5555 0100. | 請撥打 +886 2 5555 0199。 | +886 2 5555 0100 en zh-TW; +886 2 5555 0199 zh-TW en
            See https://contoso.example/help. | 請見 https://contoso.example/sales。 | https://contoso.example/help en zh-TW; https://contoso.example/sales zh-TW en
            See our pages. | 請見 https://contoso.example/help。 | https://contoso.example/help zh-TW en
            Only an Admin agent may do so. | 只有銷售代理人可以這麼做。 | Admin agent en zh-TW; 銷售代理人 zh-TW en
            Ask your Global admin. | 請洽系統管理員。 | Global admin en zh-TW
            Ask the indirect provider. | 請洽間接轉銷商。 | indirect provider en zh-TW; 間接轉銷商 zh-TW en
            The direct-bill partner asks Microsoft. | 間接提供者詢問 Microsoft。 | direct-bill partner en zh-TW; 間接提供者 zh-TW en
            You cannot cancel. | 您可以取消。 | negation en zh-TW
            Backups are never deleted. | 備份會定期刪除。 | negation en zh-TW
            This plan does not include support. | 此計費方案包含支援。 | negation en zh-TW
            Sold without support. | 連同支援一起銷售。 | negation en zh-TW
            There is no phone support. | 提供電話支援。 | negation en zh-TW
            Can be renewed. | 不能續約。 | negation zh-TW en
            Includes phone support. | 不包含電話支援。 | negation zh-TW en
            You may restart the server. | 請勿重新啟動伺服器。 | negation zh-TW en
            """)
    void saysSomethingElse(String english, String chinese, String differences) {
        assertEquals(
                differences,
                told(TranslationFlaws.between(texts(english, chinese)))
                        .replace("facts-differ ", "")
                        .replace(" | ", " ")
                        .replace(";", "; "));
    }

    @Test
    void isComparedInWhicheverOrder() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("zh-TW", "您可以取消。");
        texts.put("en", "You cannot cancel.");

        assertEquals("facts-differ negation | en | zh-TW", told(TranslationFlaws.between(texts)));
    }

    @Test
    void isComparedOnlyByAddressesInLanguagesThatWeDoNotRead() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("en", "Ends on 1 October 2026, see https://contoso.example/help.");
        texts.put("de", "Endet am 2. Oktober 2026, siehe https://contoso.example/hilfe.");

        assertEquals(
                "facts-differ https://contoso.example/help | en | de;"
                        + "facts-differ https://contoso.example/hilfe | de | en",
                told(TranslationFlaws.between(texts)));
    }

    @Test
    void isNoTranslationInOneLanguage() {
        assertEquals("", told(TranslationFlaws.between(Map.of("en", "Not 7"))));
        assertEquals("", told(TranslationFlaws.between(Map.of())));
    }

    private static Map<String, String> texts(String english, String chinese) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("en", english);
        texts.put("zh-TW", chinese);
        return texts;
    }
}
