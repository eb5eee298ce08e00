package io.github.supportguide.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What can be looked for in")
class RunsTest {

    /** The browser holds the script against the same rules, by hundreds of queries. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Contoso Backup      | contoso backup
            ＣＯＮＴＯＳＯ       | contoso
            Contoso備份Pro      | contoso 備份 pro
            Café Zürich Łódź    | cafe zurich łodz
            İstanbul            | istanbul
            contoso/fire-wall_2 | contoso fire wall 2
            データ ﾃﾞｰﾀ          | データ データ
            한국어 ㄅㄆ           | 한국어 ㄅㄆ
            Ⅳ ② ﬁ               | iv 2 fi
            हिन्दी                | हिन्दी
            𠮷野家               | 𠮷野家
            （版）《雲》          | 版 雲
            ™ & — …             | tm
            """)
    void areFoldedRuns(String text, String runs) {
        assertEquals(runs, String.join(" ", Runs.of(text)));
    }
}
