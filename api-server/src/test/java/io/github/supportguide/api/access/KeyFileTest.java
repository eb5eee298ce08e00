package io.github.supportguide.api.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.offer.Audience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A key file")
class KeyFileTest {
    private static final Path NAME = Path.of("/etc/keys.jsonl");
    private static final String SHA256 = Fingerprint.of("sg_desk").toString();
    private static final String LINE = line("desk", SHA256);

    private static String line(String name, String sha256) {
        return """
                {"name":"%s","audience":"partner","sha256":"%s","created":"2026-11-22","expires":"2027-11-22"}""".formatted(name, sha256);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(byte[] file) {
        return assertThrows(InvalidKeyFile.class, () -> KeyFile.of(NAME, file)).getMessage();
    }

    @Test
    void knowsAKeyAgain() {
        var entry = KeyFile.of(NAME, utf8(LINE)).entryOf("sg_desk").orElseThrow();

        assertEquals(new Caller("desk", Audience.PARTNER), entry.caller());
        assertEquals(LINE + "\n", entry.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sg_desc", "", "sg_desk ", "SG_DESK"})
    void knowsNoOther(String key) {
        assertTrue(KeyFile.of(NAME, utf8(LINE)).entryOf(key).isEmpty());
    }

    @Test
    void knowsEachOfMany() {
        var today = LocalDate.parse("2026-11-22");
        var keys = Stream.of("a", "b", "c")
                .map(name ->
                        NewKey.make(new SecureRandom(), name, Audience.PUBLIC, today, Expiry.after(today.plusDays(9))))
                .toList();
        var lines = new StringBuilder("\n");
        keys.forEach(key -> lines.append(key.entry().line()).append("\r\n"));
        var file = KeyFile.of(NAME, utf8(lines.toString()));

        for (var key : keys) {
            assertEquals(
                    key.entry().caller(),
                    file.entryOf(key.secret()).orElseThrow().caller());
        }
    }

    @Test
    void mayBeEmptyOrWithoutADay() {
        assertTrue(KeyFile.of(NAME, new byte[0]).entryOf("sg_desk").isEmpty());
        assertTrue(KeyFile.of(NAME, utf8(LINE.replace("\"created\":\"2026-11-22\",", "")))
                .holds("desk"));
    }

    static Stream<String[]> flaws() {
        return Stream.of(
                flaw(
                        "{\"name\":",
                        "This line is not a JSON object, see column 9. Every key stands in one line of its own: copy one"
                                + " that “supportguide key new” wrote, or take the line out."),
                flaw(
                        "[]",
                        "This line is not a JSON object, see column 1. Every key stands in one line of its own: copy one"
                                + " that “supportguide key new” wrote, or take the line out."),
                flaw(
                        LINE.replace("{", "{\"name\":\"desk\","),
                        "This line is not a JSON object, see column 22. Every key stands in one line of its own: copy"
                                + " one that “supportguide key new” wrote, or take the line out."),
                flaw(
                        LINE.replace("{", "{\"role\":\"admin\","),
                        "The field “role” is not known here. Known are: name, audience, sha256, created, expires."),
                flaw(
                        LINE.replace(",\"expires\":\"2027-11-22\"", ""),
                        "“expires” is missing. Add it, or take the line out and make a new key."),
                flaw(
                        LINE.replace("desk", "Service desk"),
                        "“name” has to be 1 to 64 of a-z, 0-9, dot, underscore and hyphen."),
                flaw(
                        LINE.replace("\"desk\"", "7"),
                        "“name” has to be 1 to 64 of a-z, 0-9, dot, underscore and hyphen."),
                flaw(LINE.replace("partner", "microsoft"), "“audience” has to be public or partner."),
                flaw(LINE.replace("partner", "Partner"), "“audience” has to be public or partner."),
                flaw(LINE.replace("\"partner\"", "null"), "“audience” has to be public or partner."),
                flaw(
                        LINE.replace(SHA256, "sg_desk"),
                        "“sha256” has to be 64 digits of 0-9 and a-f. The key itself never stands in this file; make a"
                                + " new one with “supportguide key new”."),
                flaw(LINE.replace("2026-11-22", "yesterday"), "“created” has to be a day such as 2026-11-22."),
                flaw(
                        LINE.replace("2027-11-22", "2027-02-30"),
                        "“expires” has to be a day such as 2027-11-22, through which the key counts, or a moment such"
                                + " as 2027-11-22T18:00:00Z."),
                flaw(line("desk", "0".repeat(64)), "Line 1 has a key of the same name. Give one of them another name."),
                flaw(
                        line("bot", SHA256),
                        "Line 1 has the same key. Take one of them out, and make a new key for its holder."));
    }

    private static String[] flaw(String line, String message) {
        return new String[] {line, message};
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void saysWhatIsWrongAndWhere(String line, String message) {
        assertEquals("keys.jsonl:3: " + message, refusal(utf8(LINE + "\n\n" + line)));
    }

    @Test
    void saysAllThatIsWrong() {
        var told = refusal(utf8("{}\n" + LINE + "\nkey"));

        assertEquals(5, told.lines().count(), told);
    }

    @Test
    void hasAnEnd() {
        assertEquals(
                "keys.jsonl:1: The file has more than 1,000,000 bytes. Take out keys that nobody uses any more.",
                refusal(utf8(" ".repeat(1_000_001))));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-11-22,           2027-11-22T23:59:59.999Z, 2027-11-23T00:00:00Z",
        "2027-11-22T18:00:00Z, 2027-11-22T17:59:59.999Z, 2027-11-22T18:00:00Z"
    })
    void countsThroughADayOrUpToAMoment(String expires, String still, String over) {
        var clock = new WallClock();
        var expiry = Expiry.parse(expires).orElseThrow();
        clock.set(still);
        assertFalse(expiry.isOver(clock.instant()));
        clock.set(over);
        assertTrue(expiry.isOver(clock.instant()));
    }
}
