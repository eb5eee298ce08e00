package io.github.supportguide.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A cursor")
class CursorFuzzTest {
    private static final String LIST = "/v1/offers";

    @FuzzTest(maxDuration = "60s")
    void cursor(byte[] bytes) {
        var cursor = new String(bytes, StandardCharsets.UTF_8);

        Cursor.after(cursor, LIST).ifPresent(last -> assertEquals(cursor, Cursor.of(last, LIST)));
    }
}
