package io.github.supportguide.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A hostile file in a catalogue’s folder")
class HostileFilesTest {
    private static final String YAML = """
            id: contoso/x
            title: {en: Backup, zh-TW: 備份}
            type: saas
            support:
              contact: {email: "a@contoso.example", phone: "+1 425 555 0100", verified: {on: 2026-10-01}}
            plans:
              - {id: basic, title: "Basic", private: false}
            """;
    private static final String JSON = "{\"id\": \"contoso/x\", \"title\": {\"en\": \"Backup\", \"zh-TW\": \"備份\"},\n"
            + " \"type\": \"saas\", \"plans\": [{\"id\": \"basic\", \"title\": \"Basic\", \"private\": false}]}\n";

    @TempDir
    Path path;

    @ParameterizedTest
    @CsvSource({"offers/x.yaml", "offers/x.json", "offers.jsonl"})
    void mayEndAnywhere(String file) {
        var bytes = (file.endsWith("yaml") ? YAML : file.endsWith("json") ? JSON : JSON.replace("\n", "") + "\n")
                .getBytes(UTF_8);

        for (var length = 0; length < bytes.length; length++) {
            var reading =
                    new Folder(path).with(file, Arrays.copyOf(bytes, length)).read();

            assertTrue(reading.catalogue().isPresent() || !reading.findings().isEmpty(), "at " + length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            laughs   → a: &a [x,x,x,x,x,x,x,x,x]|b: &b [*a,*a,*a,*a,*a,*a,*a,*a]|c: [*b,*b,*b,*b] → yaml-feature
            itself   → a: &a [*a]                              → yaml-feature
            merge    → id: contoso/x|<<: {title: X}            → yaml-feature
            a class  → id: !!javax.script.ScriptEngineManager [] → yaml-feature
            another  → id: contoso/x|--- |id: contoso/y        → yaml-feature
            twice    → id: contoso/x|id: contoso/x             → duplicate-key
            far off  → id: contoso/x|support: {contact: {verified: {on: +999999999-12-31}}} → bad-date
            long ago → id: contoso/x|support: {contact: {verified: {on: -0001-12-31}}} → bad-date
            """)
    void makesNoTrouble(String name, String yaml, String rule) {
        var folder = new Folder(path).with("offers/x.yaml", yaml.replace('|', '\n'));

        var findings = assertTimeoutPreemptively(Duration.ofSeconds(10), folder::findings);

        assertTrue(findings.stream().anyMatch(line -> line.contains(" " + rule)), findings::toString);
    }

    @Test
    void keepsItsEncoding() {
        var folder = new Folder(path).with("offers.jsonl", (JSON.replace("\n", "") + "\n{\"id\": \"").getBytes(UTF_8));

        assertEquals(
                List.of("offers.jsonl:2:9 encoding"),
                folder.with("offers.jsonl", bytes("\n{\"id\": \"", 0xC0, 0xAF)).findings());
        assertEquals(
                List.of("offers.jsonl:1:3 encoding"),
                folder.with("offers.jsonl", bytes("{\"", 0)).findings());
    }

    private static byte[] bytes(String text, int... more) {
        var start = text.getBytes(UTF_8);
        var all = Arrays.copyOf(start, start.length + more.length);
        for (var index = 0; index < more.length; index++) {
            all[start.length + index] = (byte) more[index];
        }
        return all;
    }

    @Nested
    @DisplayName("that is none")
    class NoFile {
        @Test
        void isNotFollowed(@TempDir Path elsewhere) throws IOException {
            var folder = new Folder(path);
            Files.writeString(elsewhere.resolve("x.yaml"), YAML);
            Files.createSymbolicLink(path.resolve("offers/x.yaml"), elsewhere.resolve("x.yaml"));
            Files.createSymbolicLink(path.resolve("notices"), elsewhere);

            assertEquals(List.of("notices:1:1 not-a-file", "offers/x.yaml:1:1 not-a-file"), folder.findings());
        }

        @Test
        void isNotWaitedFor() throws IOException, InterruptedException {
            var folder = new Folder(path);
            new ProcessBuilder("mkfifo", path.resolve("offers/x.yaml").toString())
                    .start()
                    .waitFor();

            var findings = assertTimeoutPreemptively(Duration.ofSeconds(10), folder::findings);

            assertEquals(List.of("offers/x.yaml:1:1 not-a-file"), findings);
        }

        @Test
        void mayBeTheFolderItselfUnderAnotherName(@TempDir Path elsewhere) throws IOException {
            new Folder(path);
            var link = Files.createSymbolicLink(elsewhere.resolve("link"), path);

            assertEquals(List.of(), new CatalogueFolder(link).read().findings());
        }
    }
}
