package io.github.supportguide.files.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text")
class TextFlawsTest {

    /** Each text has this flaw and no other. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '→', textBlock = """
            'Contoso\u0007 Backup'                    → bad-text
            'Contoso \u202Eelif'                      → bad-text
            'Contoso\u200F Backup'                    → bad-text
            'Con\u200Btoso'                           → invisible-text U+200B ZERO WIDTH SPACE
            'Con\u00ADtoso'                           → invisible-text U+00AD SOFT HYPHEN
            'Contoso\u200D備份'                       → invisible-text U+200D ZERO WIDTH JOINER
            '\uFEFFContoso'                           → invisible-text U+FEFF ZERO WIDTH NO-BREAK SPACE
            'Contoso\u2060 Backup'                    → invisible-text U+2060 WORD JOINER
            'Contoso\u3164'                           → invisible-text U+3164 HANGUL FILLER
            'C\u043Entoso Backup'                     → mixed-script C\u043Entoso | U+043E CYRILLIC SMALL LETTER O
            '備份C\u043Entoso工具'                    → mixed-script C\u043Entoso | U+043E CYRILLIC SMALL LETTER O
            'Contos\u03BF'                            → mixed-script Contos\u03BF | U+03BF GREEK SMALL LETTER OMICRON
            'Fabri\u212Aam \u0410datum'               → mixed-script \u0410datum | U+0410 CYRILLIC CAPITAL LETTER A;not-nfc
            'Contoso \uFFFD Backup'                   → broken-text Contoso \uFFFD Backup
            'Contoso \uE000'                          → broken-text Contoso \uE000
            'Caf\u00C3\u00A9 Contoso'                 → broken-text Caf\u00C3\u00A9 Contoso
            'It\u00E2\u20AC\u2122s ready'             → broken-text It\u00E2\u20AC\u2122s ready
            '聯絡）ISV 發行者（'                      → reversed-brackets 聯絡）ISV 發行者（
            'Backup )preview('                        → reversed-brackets Backup )preview(
            'Backup (preview'                         → reversed-brackets Backup (preview
            'Backup preview)'                         → reversed-brackets ckup preview)
            '備份「專業版'                            → reversed-brackets 備份「專業版
            'Backup (preview]'                        → reversed-brackets kup (preview]
            '上述的 ISV 發行者 ()'                    → empty-parentheses 上述的 ISV 發行者 ()
            '上述的發行者（）'                        → empty-parentheses 上述的發行者（）
            'Contoso （ ） Backup'                    → empty-parentheses Contoso （ ） Backup
            'Ask the publisher ( ) first'             → empty-parentheses the publisher ( ) first
            'Contoso <b>Backup</b>'                   → markup-in-text <b>
            'Contoso<br/>Backup'                      → markup-in-text <br/>
            'Terms &amp; conditions'                  → markup-in-text &amp;
            'It&#39;s ready'                          → markup-in-text &#39;
            'See <a href="x">this</a>'                → markup-in-text <a href="x">
            'TODO'                                    → placeholder-text TODO
            'Summary: TBD.'                           → placeholder-text TBD
            'Lorem ipsum dolor'                       → placeholder-text Lorem ipsum
            'Call xxx for help'                       → placeholder-text xxx
            'publisherName_test'                      → placeholder-text _test
            '說明待補'                                → placeholder-text 待補
            'Hello {{customer}}'                      → placeholder-text {{customer}}
            'Write to <your company>'                 → placeholder-text <your company>
            ' Contoso'                                → outer-blanks
            'Contoso\u00A0'                           → outer-blanks
            '備份\u3000'                              → outer-blanks
            'Contoso\u00A0Backup'                     → no-break-space Contoso\u00A0Backup
            'Cafe\u0301 Contoso'                      → not-nfc
            """)
    void hasOneFlaw(String text, String flaws) {
        assertEquals(flaws, told(TextFlaws.in(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contoso Backup",
                "Backs up mailboxes and files.",
                "備份信箱與檔案。",
                "Contoso 備份 (專業版)，適用於中小企業（預覽）",
                "多行\n文字\t與定位",
                "A block of YAML\n",
                "カタカナ漢字ㄅㄆㄇ한국어Contoso",
                "Привет Contoso",
                "10 kΩ, 5 µm, Δt, TNFα",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "\uD83D\uDC69\u200D\uD83D\uDCBB for developers",
                "Contoso\u2122 Ledger\u00AE – “quoted”, l\u2019été",
                "São João, Ångström, NÃO, Â",
                "a) back up, b) restore, 1) wait",
                "甲、備份 1）還原 2）等待",
                "Works well :) or not :(",
                "Backup (for IT), restore (TW)",
                "Call open() and close().",
                "「引號」與【標題】及《書名》",
                "a < b && c > d",
                "R&D; and AT&T",
                "Enter <name> here",
                "Todo lists, to-dos and XXL shirts",
                "TODO-list",
                "latest_tests",
                "等待補助",
                "100\u00A0GB",
                "Vraiment\u00A0?",
                "Überprüfung",
                ""
            })
    void isFine(String text) {
        assertEquals("", told(TextFlaws.in(text)));
    }

    @Test
    void isTooLongFromTheFirstCharacterOver() {
        var longest = "\uD83D\uDE00".repeat(TextFlaws.TITLE);

        assertEquals("", told(TextFlaws.in(longest, TextFlaws.TITLE)));
        assertEquals("long-text 201 | 200", told(TextFlaws.in(longest + "x", TextFlaws.TITLE)));
    }

    @Test
    void mayHoldALineEndThatIsNone() {
        assertEquals("invisible-text U+2028 LINE SEPARATOR", told(TextFlaws.in("Contoso\u2028Backup")));
    }

    @Test
    void cannotBeUsedWithControlsInIt() {
        assertTrue(TextFlaws.isUnsafe("a\u202Eb"));
        assertTrue(TextFlaws.isUnsafe("a\uD800b"));
        assertFalse(TextFlaws.isUnsafe("a\u200Bb\n"));
    }

    @Test
    void canHaveSeveralFlaws() {
        assertEquals("empty-parentheses Contoso () TODO;placeholder-text TODO", told(TextFlaws.in("Contoso () TODO")));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '→', textBlock = """
            請聯絡供應專案的發行者     → bad-rendering 供應專案 | 供應項目
            協力廠商優惠               → bad-rendering 優惠 | 供應項目
            優惠詳細資料頁面           → bad-rendering 優惠 | 供應項目
            商業 marketplace           → bad-rendering 商業 marketplace | 商業市集
            商用marketplace            → bad-rendering 商用marketplace | 商業市集
            在商業市場中               → bad-rendering 商業市場 | 商業市集
            請見銷售宣傳活動           → bad-rendering 銷售宣傳活動 | 銷售輔助資料
            發行者提供修正支援         → bad-rendering 修正支援 | 故障修復支援
            使用者檔與訓練             → bad-rendering 使用者檔 | 使用者文件
            部署與布建                 → bad-rendering 布建 | 佈建
            Microsoft commerce system  → bad-rendering commerce system | 商務系統
            請見 CSP 節目表            → bad-rendering CSP 節目表 | CSP 方案指南
            合約無須重新登入           → bad-rendering 合約無須重新登入 | 重新簽署
            首年優惠 20%               → ''
            優惠券與優惠價             → ''
            使用者檔案                 → ''
            公布建議                   → ''
            電視節目表                 → ''
            請重新登入                 → ''
            供應項目與商業市集         → ''
            """)
    void mayHoldBadRenderings(String text, String flaws) {
        assertEquals(flaws, told(Renderings.in(text, "zh-TW")));
    }

    @Test
    void isHeldAgainstTheRenderingsOfItsOwnLanguage() {
        assertEquals("", told(Renderings.in("布建", "ja")));
        assertEquals("bad-rendering 布建 | 佈建", told(Renderings.in("布建", "zh-Hant-TW")));
    }

    static String told(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> (flaw.rule().code() + " " + String.join(" | ", flaw.details())).strip())
                .collect(Collectors.joining(";"));
    }
}
