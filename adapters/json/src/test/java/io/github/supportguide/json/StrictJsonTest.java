package io.github.supportguide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
