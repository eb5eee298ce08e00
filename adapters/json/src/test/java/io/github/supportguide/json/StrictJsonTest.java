package io.github.supportguide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON from strangers")
class StrictJsonTest {

    private static MalformedJson refused(byte[] bytes) {
        return assertThrows(MalformedJson.class, () -> StrictJson.read(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"a\":", "{} x", "{\"a\":1,\"a\":2}", "NaN", "{'a':1}", "// x\n{}", "[1,]"})
    void isRefusedWhenItIsNone(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isRefusedWhenItIsNotUtf8() {
        refused(new byte[] {'"', (byte) 0xC3, '(', '"'});
        refused(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'});
        refused("{}".getBytes(StandardCharsets.UTF_16));
        refused("{}".getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void isRefusedBeyondItsLimits() {
        refused("[".repeat(33).getBytes(StandardCharsets.UTF_8));
        refused(("[" + "0,".repeat(100_000) + "0]").getBytes(StandardCharsets.UTF_8));
        refused(("{\"" + "n".repeat(65) + "\":0}").getBytes(StandardCharsets.UTF_8));
        refused("1".repeat(41).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isRefusedWithItsPlace() {
        var refused = refused("{\n  \"a\" 1}".getBytes(StandardCharsets.UTF_8));

        assertEquals("not JSON at line 2, column 7", refused.getMessage());
    }

    @Test
    void countsCharactersAndNotTheirBytes() {
        var refused = refused("{\"備份\" 1}".getBytes(StandardCharsets.UTF_8));

        assertEquals("not JSON at line 1, column 7", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            33 levels,           1, 34
            a name of 65,        2, 69
            a number of 41,      1, 42
            bytes of no letter,  2, 4
            """)
    void saysWhereALimitWasPassed(String what, int line, int column) {
        var bytes = switch (what) {
            case "33 levels" -> "[".repeat(33).getBytes(StandardCharsets.UTF_8);
            case "a name of 65" -> ("{\n \"" + "n".repeat(65) + "\":0}").getBytes(StandardCharsets.UTF_8);
            case "a number of 41" -> "1".repeat(41).getBytes(StandardCharsets.UTF_8);
            default -> new byte[] {'[', '\n', ' ', ' ', '"', (byte) 0xC3, '(', '"', ']'};
        };

        assertEquals(
                "not JSON at line %d, column %d".formatted(line, column),
                refused(bytes).getMessage());
    }
}
