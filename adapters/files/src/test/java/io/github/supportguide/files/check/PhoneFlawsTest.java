package io.github.supportguide.files.check;

import static io.github.supportguide.files.check.TextFlawsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.offer.PhoneNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A telephone number")
class PhoneFlawsTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '→', textBlock = """
            +1 425 555 0100            → ''
            +1 425 555 0199 ext. 12    → ''
            +886 2 5555 0100           → ''
            +44 (0)20 7946 0000        → ''
            +49 30 23125-000           → ''
            +1 800 555 0100            → ''
            +1 425 555 010             → invalid-phone +1 425 555 010
            +1 999 555 0100            → invalid-phone +1 999 555 0100
            +999 123 456 789           → invalid-phone +999 123 456 789
            +1 900 555 0100            → premium-phone +1 900 555 0100
            02 5555 0100               → local-phone 02 5555 0100 | +886 2 5555 0100
            (425) 555-0100             → local-phone (425) 555-0100 | +886 2 5555 0100
            110                        → local-phone 110 | +886 2 5555 0100
            """)
    void hasOneFlawAtMost(String phone, String flaws) {
        assertEquals(flaws, told(PhoneFlaws.in(new PhoneNumber(phone))));
    }
}
