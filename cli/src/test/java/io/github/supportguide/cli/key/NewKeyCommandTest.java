package io.github.supportguide.cli.key;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.api.access.Caller;
import io.github.supportguide.api.access.Callers;
import io.github.supportguide.api.access.KeyRing;
import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.offer.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("supportguide key new")
class NewKeyCommandTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("keys.jsonl");
    }

    private Ran makeKey(String name, String... more) {
        var always = List.of("key", "new", "--name", name, "--into", file.toString());
        var all = new ArrayList<>(always);
        all.addAll(List.of(more));
        return supportguide(all.toArray(String[]::new));
    }

    private String[] lines() throws IOException {
        return Files.readString(file).split("\n");
    }

    /** After a refusal there is no key, and nothing new in the folder. */
    private void isRefused(int exit, String message, Ran ran, String... files) throws IOException {
        assertEquals(exit, ran.exit(), ran::err);
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith(message), ran.err());
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of(files),
                    left.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void makesAKeyThatServersKnow() throws Exception {
        var ran = makeKey("crm", "--audience", "partner");

        assertEquals(Exit.DONE, ran.exit(), ran::err);
        assertTrue(ran.out().matches("sg_[A-Za-z0-9_-]{43}\n"), ran.out());
        var callers = new Callers(Optional.of(KeyRing.open(file, NOON)), Optional.empty());
        assertEquals(
                Optional.of(new Caller("crm", Audience.PARTNER)),
                callers.of(List.of("Bearer " + ran.out().strip())));
    }

    @Test
    void keepsEverythingButTheKey() throws IOException {
        var key = makeKey("crm", "--audience", "partner").out().strip();

        var line = lines()[0];
        assertTrue(
                line.matches("\\{\"name\":\"crm\",\"audience\":\"partner\",\"sha256\":\"[0-9a-f]{64}\","
                        + "\"created\":\"2026-11-22\",\"expires\":\"2027-11-22\"}"),
                line);
        assertFalse(line.contains(key.substring(3)), line);
    }

    @Test
    void saysThatTheKeyIsShownOnce() {
        assertEquals(
                "supportguide: The key of “crm” is shown only this once; it is kept nowhere. It counts through"
                        + " 2027-11-22, in UTC.\n",
                makeKey("crm").err());
    }

    @Test
    void isForThePublicUnlessAsked() throws IOException {
        makeKey("crm");

        assertTrue(lines()[0].contains("\"audience\":\"public\""));
    }

    @Test
    void leavesTheOtherEntriesAsTheyAre() throws IOException {
        makeKey("crm");
        var before = "\n" + Files.readString(file).replace(",", " , ").strip();
        Files.writeString(file, before);

        assertEquals(Exit.DONE, makeKey("chat.bot_2-a").exit());

        assertTrue(Files.readString(file).startsWith(before + "\n{\"name\":\"chat.bot_2-a\""));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2027-01-31",
        "2026-11-22, 2026-11-22",
        "2026-11-22T18:00:00Z, 2026-11-22T18:00:00Z",
        "P90D, 2027-02-20",
        "P1Y, 2027-11-22"
    })
    void countsAsLongAsAsked(String expires, String written) throws IOException {
        assertEquals(Exit.DONE, makeKey("crm", "--expires", expires).exit());
        assertTrue(lines()[0].endsWith("\"expires\":\"" + written + "\"}"), lines()[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21",
                "2026-11-22T12:00:00Z",
                "2027-02-30",
                "never",
                "P",
                "P-1D",
                "P99999999Y",
                "PT1H",
                "P8000Y",
                ""
            })
    void refusesATimeThatIsNoneOrOver(String expires) throws IOException {
        isRefused(
                Exit.USAGE,
                "--expires has to be a day to come such as 2027-11-22, or a time such as P90D",
                makeKey("crm", "--expires", expires));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CRM",
                "a b",
                "a/b",
                "備份",
                "a\"b",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void refusesANameThatIsNone(String name) throws IOException {
        isRefused(Exit.USAGE, "--name has to be 1 to 64 of a-z 0-9 . _ -", makeKey(name));
    }

    @Test
    void refusesAnAudienceThatIsNone() throws IOException {
        isRefused(
                Exit.USAGE,
                "Invalid value for option '--audience': has to be one of: public, partner",
                makeKey("crm", "--audience", "microsoft"));
    }

    @Test
    void refusesANameTwice() throws IOException {
        makeKey("crm");

        isRefused(
                Exit.FINDINGS,
                "There is a key named “crm” already. Choose another name, or take its line out of the file first.",
                makeKey("crm"),
                "keys.jsonl");
        assertEquals(1, lines().length);
    }

    @Test
    void leavesABadFileAlone() throws IOException {
        Files.writeString(file, "{\"name\":\"\u202Emrc\"}");

        isRefused(
                Exit.FINDINGS,
                "keys.jsonl:1: “name” has to be 1 to 64 of a-z, 0-9, dot, underscore and hyphen.\n"
                        + "keys.jsonl:1: “audience” is missing.",
                makeKey("bot"),
                "keys.jsonl");
        assertEquals("{\"name\":\"\u202Emrc\"}", Files.readString(file));
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Files.createDirectory(file);

        isRefused(Exit.IO, "supportguide: cannot change " + file + ": it is not a file", makeKey("crm"), "keys.jsonl");
    }

    @Test
    void needsTheFolder() throws IOException {
        file = folder.resolve("etc/keys.jsonl");

        isRefused(Exit.IO, "supportguide: cannot change " + file + ": no such file or folder", makeKey("crm"));
    }

    @Test
    void waitsForNobodyElseWhoChangesIt() throws IOException {
        var lock = Files.createFile(folder.resolve("keys.jsonl.lock"));

        isRefused(
                Exit.IO,
                "supportguide: cannot change " + file + ": another command is changing it; if none is, delete " + lock,
                makeKey("crm"),
                "keys.jsonl.lock");
    }

    @Test
    void makesAFileForItsOwnerAlone() throws IOException {
        makeKey("crm");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void keepsWhoMayReadTheFile() throws IOException {
        makeKey("crm");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        makeKey("bot");

        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void followsALinkAndLeavesItOne() throws IOException {
        makeKey("crm");
        var link = Files.createSymbolicLink(folder.resolve("current"), Path.of("keys.jsonl"));

        supportguide("key", "new", "--name", "bot", "--into", link.toString());

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(2, lines().length);
    }

    @Test
    void wantsToKnowWhatToDo() throws IOException {
        isRefused(Exit.USAGE, "Say what to do with keys: new.", supportguide("key"));
        isRefused(Exit.USAGE, "Missing required option: '--into=FILE'", supportguide("key", "new", "--name", "crm"));
    }

    @Test
    void helps() {
        assertTrue(supportguide("key", "new", "--help").out().startsWith("Usage: supportguide key new"));
    }
}
