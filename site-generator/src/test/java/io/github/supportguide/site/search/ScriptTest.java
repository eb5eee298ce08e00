package io.github.supportguide.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A script that brings texts")
class ScriptTest {

    @Test
    void callsThePage() {
        var file = Script.file("k1", Script.text("備份 \uD842\uDFB7"));

        assertEquals("supportguide.index(\"k1\",\"備份 𠮷\");\n", new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void cannotBeEndedByThem() {
        assertEquals(
                "\"\\\"\\\\\\u003c/script>\\u2028\\u2029\\u000a\\u0000\\ud800\"",
                Script.text("\"\\</script>\u2028\u2029\n\0\uD800"));
    }
}
