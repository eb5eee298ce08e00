package io.github.supportguide.api.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.offer.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Callers")
class CallersTest {
    private final WallClock clock = new WallClock();
    private final NewKey desk = key("desk", Audience.PARTNER);
    private final NewKey bot = key("bot", Audience.PUBLIC);
    private Path file;
    private Callers callers;

    @BeforeEach
    void giveOutKeys(@TempDir Path folder) throws Exception {
        file = folder.resolve("keys.jsonl");
        write(desk.entry().line() + bot.entry().line());
        callers = new Callers(Optional.of(KeyRing.open(file, clock)), Optional.empty());
    }

    private static NewKey key(String name, Audience audience) {
        var today = LocalDate.parse("2026-11-22");
        return NewKey.make(new SecureRandom(), name, audience, today, Expiry.after(today.plusDays(30)));
    }

    private void write(String lines) throws IOException {
        Files.writeString(file, lines);
    }

    private Optional<Caller> calling(String authorization) {
        return callers.of(List.of(authorization));
    }

    private Optional<Caller> calling(NewKey key) {
        return calling("Bearer " + key.secret());
    }

    @Test
    void arePublicWithoutCredentials() {
        assertEquals(Optional.of(Caller.PUBLIC), callers.of(List.of()));
        assertEquals(Audience.PUBLIC, Caller.PUBLIC.audience());
    }

    @Test
    void areKnownByTheirKeys() {
        assertEquals(Optional.of(new Caller("desk", Audience.PARTNER)), calling(desk));
        assertEquals(Optional.of(new Caller("bot", Audience.PUBLIC)), calling(bot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer ", "BEARER ", "Bearer  "})
    void spellTheSchemeAsTheyLike(String scheme) {
        assertTrue(calling(scheme + desk.secret()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Bearer",
                "Bearer ",
                "Basic %s",
                "%s",
                "Bearer\t%s",
                "Bearer %s,",
                "Bearer %s, Bearer %s",
                "Bearer %s x",
                "Bearer \"%s\"",
                "Bearer SG_%s",
                "Bearer %sA",
                "Bearer x%s",
                "Bearer é",
                "Token %s",
                "Bearer ..",
                "Bearer =",
                "Bearer \0"
            })
    void areRefusedWithAnythingElse(String header) {
        assertEquals(Optional.empty(), calling(header.replace("%s", desk.secret())));
    }

    @Test
    void areRefusedWithTwoHeaders() {
        var header = "Bearer " + desk.secret();

        assertEquals(Optional.empty(), callers.of(List.of(header, header)));
    }

    @Test
    void areRefusedWhereNobodyIsKnown() {
        assertEquals(Optional.empty(), Callers.unknown().of(List.of("Bearer " + desk.secret())));
        assertEquals(Optional.of(Caller.PUBLIC), Callers.unknown().of(List.of()));
        assertEquals(List.of(), Callers.unknown().refresh());
    }

    @Test
    void haveKeysOf256RandomBits() {
        assertTrue(desk.secret().matches("sg_[A-Za-z0-9_-]{43}"), desk.secret());
        assertNotEquals(desk.secret(), bot.secret());
        assertFalse(desk.entry().line().contains(desk.secret().substring(3)));
    }

    @Nested
    @DisplayName("as time passes")
    class AsTimePasses {

        @Test
        void loseTheirKeysByTheClock() {
            clock.set("2026-12-22T23:59:59Z");
            assertTrue(calling(desk).isPresent());

            clock.set("2026-12-23T00:00:00Z");
            assertEquals(Optional.empty(), calling(desk));

            clock.set("2036-12-23T00:00:00Z");
            assertEquals(Optional.empty(), calling(desk));
        }

        @Test
        void keepThemWhenItIsSetBack() {
            clock.set("2016-11-22T12:00:00Z");

            assertTrue(calling(desk).isPresent());
        }
    }

    @Nested
    @DisplayName("when the file changes")
    class WhenTheFileChanges {

        @Test
        void loseKeysThatWereTakenOut() throws IOException {
            write(bot.entry().line());

            assertEquals(List.of(), callers.refresh());
            assertEquals(Optional.empty(), calling(desk));
            assertTrue(calling(bot).isPresent());
        }

        @Test
        void loseThemWithinTwoSecondsByThemselves() throws IOException {
            write(bot.entry().line());
            clock.pass(Duration.ofMillis(1999));
            assertTrue(calling(desk).isPresent());

            clock.pass(Duration.ofMillis(1));
            assertEquals(Optional.empty(), calling(desk));
        }

        @Test
        void keepTheOldKeysWhileTheNewFileIsBad() throws IOException {
            write("{}");

            var told = callers.refresh();

            assertTrue(told.get(0).startsWith("keys.jsonl:1: “name” is missing."), told::toString);
            assertEquals(told, callers.refresh());
            assertTrue(calling(desk).isPresent());
        }

        @Test
        void keepTheOldKeysWhileItIsGone() throws IOException {
            Files.delete(file);

            assertEquals(List.of("keys.jsonl: cannot be read any more"), callers.refresh());
            assertTrue(calling(desk).isPresent());
        }

        @Test
        void recoverWithTheFile() throws IOException {
            write("{}");
            callers.refresh();
            write("");

            assertEquals(List.of(), callers.refresh());
            assertEquals(Optional.empty(), calling(desk));
        }

        @Test
        void areNeverReadFromAPipeOrFolder() {
            assertThrows(UncheckedIOException.class, () -> KeyRing.open(file.getParent(), clock));
            assertThrows(UncheckedIOException.class, () -> KeyRing.open(Path.of("/dev/zero"), clock));
        }

        @Test
        void keepAServerFromStartingIfBad() throws IOException {
            write("{}");

            assertThrows(InvalidKeyFile.class, () -> KeyRing.open(file, clock));
        }
    }
}
