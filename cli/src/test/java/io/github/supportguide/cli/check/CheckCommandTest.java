package io.github.supportguide.cli.check;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("supportguide check")
class CheckCommandTest {
    private static final String BAD_MAIL =
            "“desk” is not an e-mail address. Write one address without a name, such as" + " help@contoso.example.";

    @TempDir
    Path folder;

    @BeforeEach
    void aCatalogueWithOneErrorOneWarningAndOneHint() throws IOException {
        write("catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en]\n");
        write("publishers/contoso.yaml", """
                id: contoso
                name: Contoso
                support:
                  url: https://contoso.example/support
                """);
        write("offers/a, b.yaml", """
                id: contoso/backup
                title: Backup
                type: zeppelin
                support:
                  contact: {email: desk, verified: {on: 2026-10-01}}
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private Ran check(String... options) {
        var args = new String[options.length + 2];
        args[0] = "check";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = folder.toString();
        return supportguide(args);
    }

    /** The files know our languages without knowing our texts. */
    @Test
    void knowsEveryLanguageWeSpeak() throws IOException {
        var spoken = String.join(", ", Words.spoken());
        write("catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [" + spoken + ", tlh]\n");

        assertEquals(
                List.of("catalogue.yaml:3:1: info: We have no texts of our own in “tlh”; they will be in English."),
                check().out()
                        .lines()
                        .filter(line -> line.contains("unspoken-language"))
                        .map(line -> line.substring(0, line.indexOf(" Keep")))
                        .toList());
    }

    @Test
    void tellsEachFindingInALineAndCountsThem() {
        assertEquals("""
                offers/a, b.yaml:3:7: warning: “zeppelin” is no type of offer that we know; it is kept as it is. \
                If it is a mistake, write one of: saas, virtual-machine, azure-application, managed-application, \
                container, iot-edge-module, managed-service, consulting-service, dynamics-365, power-bi, \
                office-add-in, other. [unknown-type]
                offers/a, b.yaml:5:20: error: %s [bad-email]
                publishers/contoso.yaml:4:8: info: Nobody has verified this channel yet. Call, write or look, and \
                write down the day as “verified”; for a page as “urlVerified”. [never-verified]
                Errors: 1, warnings: 1, hints: 1
                """.formatted(BAD_MAIL), check().out());
    }

    @Test
    void speaksTheLanguageAskedFor() {
        var out = check("--language", "zh-TW").out();

        assertTrue(out.contains(":5:20: error: 「desk」不是電子郵件地址。"), out);
        assertTrue(out.endsWith("錯誤：1，警告：1，提示：1\n"), out);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            error,   zeppelin, desk,                 1
            error,   zeppelin, desk@contoso.example, 0
            warning, zeppelin, desk@contoso.example, 1
            warning, saas,     desk@contoso.example, 0
            """)
    void failsFromTheBarOn(String bar, String type, String email, int exit) throws IOException {
        var file = folder.resolve("offers/a, b.yaml");
        Files.writeString(
                file, Files.readString(file).replace("zeppelin", type).replace("email: desk", "email: " + email));

        assertEquals(exit, check("--fail-on", bar).exit());
    }

    @Test
    void looksFromTheDayAskedFor() {
        assertTrue(check("--as-of", "2027-11-22").out().contains(": warning: The channel was last verified on"));
    }

    @Test
    void ignoresWhatTheCatalogueSays() throws IOException {
        write("catalogue.yaml", """
                format: supportguide/v1
                title: Guide
                languages: [en]
                ignore:
                  - {rule: unknown-type, path: "offers/**", reason: It does fly}
                  - {rule: never-verified, path: "offers/**", reason: Not here}
                """);

        var out = check().out();

        assertTrue(out.startsWith("catalogue.yaml:6:5: info: No finding of “never-verified” is there"), out);
        assertTrue(out.endsWith("Errors: 1, warnings: 0, hints: 2\n"), out);
    }

    @Test
    void cannotReadWhatIsNotThere() {
        assertEquals(
                Exit.IO,
                supportguide("check", folder.resolve("none").toString()).exit());
    }

    @Test
    void wantsAFormatItKnows() {
        assertEquals(Exit.USAGE, check("--format", "xml").exit());
    }

    @Nested
    @DisplayName("for other programs")
    class ForPrograms {
        @Test
        void writesJson() {
            var findings =
                    JsonMapper.shared().readTree(check("--format", "json").out());

            assertEquals(3, findings.size());
            assertEquals(JsonMapper.shared().readTree("""
                            {"rule": "bad-email", "severity": "error", "file": "offers/a, b.yaml", "line": 5, "column": 20,
                            "message": "“desk” is not an e-mail address.",
                            "remedy": "Write one address without a name, such as help@contoso.example."}"""), findings.get(1));
        }

        @Test
        void writesSarif() {
            var log = JsonMapper.shared().readTree(check("--format", "sarif").out());
            var result = log.at("/runs/0/results/1");

            assertEquals("2.1.0", log.get("version").asString());
            assertEquals("bad-email", result.get("ruleId").asString());
            assertEquals("error", result.get("level").asString());
            assertEquals(BAD_MAIL, result.at("/message/text").asString());
            assertEquals(
                    "{\"artifactLocation\":{\"uri\":\"offers/a,%20b.yaml\"},\"region\":{\"startLine\":5,\"startColumn\":20}}",
                    result.at("/locations/0/physicalLocation").toString());
            assertEquals(
                    "bad-email",
                    log.at("/runs/0/tool/driver/rules")
                            .get(result.get("ruleIndex").asInt())
                            .get("id")
                            .asString());
        }

        @Test
        void namesEachRuleOfSarifOnce() {
            var rules = JsonMapper.shared()
                    .readTree(check("--format", "sarif").out())
                    .at("/runs/0/tool/driver/rules");

            assertEquals(
                    3,
                    StreamSupport.stream(rules.spliterator(), false)
                            .map(rule -> rule.get("id"))
                            .map(JsonNode::asString)
                            .distinct()
                            .count());
        }

        @Test
        void writesCommandsForGitHub() {
            var lines = check("--format", "github").out().lines().toList();

            assertEquals("::error file=offers/a%2C b.yaml,line=5,col=20,title=bad-email::" + BAD_MAIL, lines.get(1));
            assertTrue(lines.get(2)
                    .startsWith("::notice file=publishers/contoso.yaml,line=4,col=8,title=never-verified::"));
        }
    }
}
