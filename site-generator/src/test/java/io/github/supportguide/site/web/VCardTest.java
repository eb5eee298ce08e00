package io.github.supportguide.site.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A business card")
class VCardTest {

    @Test
    void escapesWhatWouldEndATextOrALine() {
        var card = VCard.of("A, B; C\\D\r\nEMAIL:evil@evil.example\u0000", List.of(), "");

        assertTrue(card.contains("\r\nFN:A\\, B\\; C\\\\D\\nEMAIL:evil@evil.example\r\n"), card);
    }

    @Test
    void foldsLinesWithoutBreakingLetters() {
        var name = "範例散發商".repeat(20) + "😀".repeat(20);

        var card = VCard.of(name, List.of(), "");

        assertTrue(
                Arrays.stream(card.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75),
                card);
        assertTrue(card.replace("\r\n ", "").contains("FN:" + name + "\r\n"), card);
        assertEquals(-1, card.indexOf('\uFFFD'));
    }
}
