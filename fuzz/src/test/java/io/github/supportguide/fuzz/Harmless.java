package io.github.supportguide.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Nothing that is told may run, lead astray or change how the rest is read. */
final class Harmless {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^/].*|[a-z-]+/(#[a-z-]*)?");

    private Harmless() {}

    static void assertHarmless(JsonNode told) {
        told.forEach(Harmless::assertHarmless);
        told.properties().forEach(property -> assertHarmless(property.getKey(), property.getValue()));
        if (told.path("channel").asString("").equals("url")) {
            assertLink(told.path("value").asString());
        }
    }

    private static void assertHarmless(String key, JsonNode value) {
        if (value.isString()) {
            var text = value.asString();
            assertFalse(UNSEEN.matcher(text).find(), () -> key + " holds unseen characters: " + text);
            if (isLink(key)) {
                assertLink(text);
            }
        }
    }

    private static boolean isLink(String key) {
        return key.equals("href") || key.equals("website") || key.equals("url") || key.endsWith("Url");
    }

    private static void assertLink(String text) {
        assertTrue(LINK.matcher(text).matches(), () -> "no link: " + text);
    }
}
