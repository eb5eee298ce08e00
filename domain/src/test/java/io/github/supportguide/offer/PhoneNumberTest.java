package io.github.supportguide.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A telephone number")
class PhoneNumberTest {

    @ParameterizedTest(name = "{0} is dialled {1}")
    @CsvSource(textBlock = """
                    110,                       110
                    +886 2 5555 0100,          +886255550100
                    (02) 5555-0100,            0255550100
                    +1 (425) 555-0100,         +14255550100
                    +44 (0)20 7946 0000,       +442079460000
                    0800/555.010,              0800555010
                    0800 555 010 ext. 12,      0800555010;ext=12
                    0800 555 010 ext 12,       0800555010;ext=12
                    0800555010x12,             0800555010;ext=12
                    '0800 555 010 #12',        0800555010;ext=12
                    +886 2 5555 0100 x12345678, +886255550100;ext=12345678
                    """)
    void isDialledByItsDigits(String text, String dialled) {
        var number = new PhoneNumber(text);

        assertEquals(text, number.toString());
        assertEquals(dialled, number.dialled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "+",
                "+1",
                "++886 2 5555 0100",
                "886+255550100",
                "1-800-CONTOSO",
                "tel:110",
                "call 110",
                " 110",
                "110 ",
                "110\n",
                "110;ext=4",
                "110,,4",
                "0800 555 010 ext. 123456789",
                "0800 555 010 ext.",
                "０２５５５５０１００",
                "02\u00A05555 0100",
                "-- --",
                "()()",
                "+(0)",
                "()#2"
            })
    void isNothingElse(String text) {
        assertEquals(Optional.empty(), PhoneNumber.parse(text));
    }

    @Test
    void has3To40Characters() {
        assertTrue(PhoneNumber.parse("1".repeat(3)).isPresent());
        assertTrue(PhoneNumber.parse("1".repeat(40)).isPresent());
        assertTrue(PhoneNumber.parse("1".repeat(41)).isEmpty());
    }

    @Test
    void isRefusedWithoutRepeatingTheText() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("12"));

        assertEquals("not a telephone number", refusal.getMessage());
    }
}
