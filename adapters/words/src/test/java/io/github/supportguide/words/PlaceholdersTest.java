package io.github.supportguide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A place in a text")
class PlaceholdersTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    聯絡{0}。      | Microsoft  | 聯絡 Microsoft。
                    聯絡{0}。      | 客戶       | 聯絡客戶。
                    {0}負責        | Microsoft  | Microsoft 負責
                    {0}負責        | 客戶       | 客戶負責
                    第{0}行        | 12         | 第 12 行
                    由{0}負責      | ISV 發行者 | 由 ISV 發行者負責
                    聯絡 {0} 方    | Microsoft  | 聯絡 Microsoft 方
                    （{0}）        | Microsoft  | （Microsoft）
                    Ask {0} first. | 客戶       | Ask 客戶 first.
                    Ask{0}first.   | 客戶       | Ask 客戶 first.
                    Ask {0} first. | Microsoft  | Ask Microsoft first.
                    聯絡{0}方      | ''         | 聯絡方
                    """)
    void keepsChineseAndLatinApart(String text, String value, String filled) {
        assertEquals(filled, Placeholders.fill(text, value));
    }

    @Test
    void takesValuesInItsOwnOrder() {
        assertEquals("b, a, b", Placeholders.fill("{1}, {0}, {1}", "a", "b"));
    }

    @Test
    void leavesValuesAsTheyAre() {
        assertEquals("{1} and $1 and b’s", Placeholders.fill("{0} and {1}", "{1} and $1", "b’s"));
    }

    @Test
    void putsNoCommaIntoNumbers() {
        assertEquals("line 12345", Placeholders.fill("line {0}", "12345"));
    }
}
