package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.supportguide.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A cursor")
class CursorFuzzTest {
    private static final Words ENGLISH = Words.orEnglish("en");

    @FuzzTest(maxDuration = "60s")
    void cursor(byte[] bytes) {
        try {
            var last = Cursor.after(new String(bytes, StandardCharsets.UTF_8), ENGLISH)
                    .orElseThrow();
            assertEquals(Optional.of(last), Cursor.after(Cursor.of(last), ENGLISH));
        } catch (Refused e) {
            assertFalse(e.problem().title().isBlank());
        }
    }
}
