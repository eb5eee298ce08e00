package io.github.supportguide.files.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Json;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A mapping of foreign records")
class MappingFormatTest {
    private static final String SOUND = """
            format: supportguide-mapping/v1
            offer:
              id: {publisher: vendor, offer: {from: name, slug: true}}
              title: name
              type: {text: saas}
            """;

    private final Findings findings = new Findings();

    private Optional<Mapping> read(String yaml) {
        return Yaml.read("m.yaml", yaml, findings).flatMap(node -> MappingFormat.read(node, findings));
    }

    private List<String> told() {
        return findings.inOrder().stream()
                .map(finding -> "%d:%d %s %s"
                        .formatted(
                                finding.place().line(),
                                finding.place().column(),
                                finding.rule().code(),
                                finding.details().get(0)))
                .toList();
    }

    private static ForeignRecord record(String json) {
        var node = Json.readForeign("r.json", 1, json.getBytes(StandardCharsets.UTF_8), new Findings());
        return new ForeignRecord((Node.Mapping) node.orElseThrow(), List.of("r.json", "Folder One", "kind"));
    }

    @Nested
    @DisplayName("that nobody can follow")
    class Faulty {

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "mapping/v2 # offer # title: name # 1:9 import-mapping mapping/v2",
                    "supportguide-mapping/v1 # ofer # title: name # 2:1 import-unknown-field ofer",
                    "supportguide-mapping/v1 # offer # titel: name # 6:3 import-unknown-field titel",
                    "supportguide-mapping/v1 # offer # support: {uri: x} # 6:13 import-unknown-field uri",
                    "supportguide-mapping/v1 # offer # summary: /a~b # 6:12 import-mapping /a~b",
                    "supportguide-mapping/v1 # offer # summary: {from: a, pattern: '(x'} # 6:31 import-mapping (x",
                    "supportguide-mapping/v1 # offer # summary: {from: a, path: up} # 6:28 import-mapping up",
                    "supportguide-mapping/v1 # offer # summary: {from: a, spilt: ';'} # 6:22 import-unknown-field spilt",
                    "supportguide-mapping/v1 # offer # summary: {from: a, where: {b: c}} # 6:12 missing-key pick",
                    "supportguide-mapping/v1 # offer # summary: {from: a, pick: p, where: {b: c, d: e}} # 6:38 import-mapping where",
                    "supportguide-mapping/v1 # offer # summary: {from: a, pick: p, where: {}} # 6:38 import-mapping where",
                    "supportguide-mapping/v1 # offer # aliases: name # 6:12 wrong-shape list",
                    "supportguide-mapping/v1 # offer # summary: [a, b] # 6:12 wrong-shape text",
                    "supportguide-mapping/v1 # offer # 'summary: ' # 6:11 wrong-shape text",
                })
        void isRefusedWhereItIsWrong(String format, String key, String line, String finding) {
            var yaml = SOUND.replace("supportguide-mapping/v1", format).replace("offer:\n", key + ":\n");

            assertTrue(read(yaml + "  " + line.replace("'summary: '", "summary: ") + "\n")
                    .isEmpty());
            assertTrue(told().contains(finding), () -> told().toString());
        }

        @Test
        void isRefusedWithoutWhatEveryOfferNeeds() {
            assertTrue(read("format: supportguide-mapping/v1\noffer: {title: name}\n")
                    .isEmpty());
            assertEquals(List.of("2:8 missing-key id", "2:8 missing-key type"), told());
        }

        @Test
        void isRefusedIfItsSourceIsUnknown() {
            assertTrue(read(SOUND + "source: {encoding: ebcdic, separator: pipe}\n")
                    .isEmpty());
            assertEquals(List.of("6:20 unknown-code ebcdic", "6:39 unknown-code pipe"), told());
        }
    }

    @Nested
    @DisplayName("for a table")
    class ForATable {

        @Test
        void asksForItsColumnsOnly() {
            var mapping = read(SOUND + "  summary: {from: [/a/b, short], text: none}\n")
                    .orElseThrow();

            assertEquals(
                    "name, short, vendor", mapping.columns().stream().sorted().collect(Collectors.joining(", ")));
        }

        @Test
        void tellsWhichColumnsAreMissing() {
            var mapping = read(SOUND + "  summary: {from: [long, short]}\n  markets: [{from: m, optional: true}]\n")
                    .orElseThrow();

            assertFalse(mapping.fits("t.csv", List.of("name", "short"), findings));
            assertEquals(List.of("3:19 import-column vendor"), told());
        }
    }

    @Nested
    @DisplayName("of a value")
    class OfAValue {

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "a                                                   # {\"a\": \" x\\u00a0\"}           # x",
                    "/a/1/b~1c                                           # {\"a\": [0, {\"b/c\": \"x\"}]}   # x",
                    "a                                                   # {\"a\": true}                   # true",
                    "a                                                   # {\"a\": null}                   # -",
                    "{from: [a, b]}                                      # {\"a\": \" \", \"b\": \"y\"}    # y",
                    "{from: a, text: z}                                  # {}                              # z",
                    "{from: a, path: 1}                                  # {}                              # Folder One",
                    "{from: a, path: 9}                                  # {}                              # -",
                    "{from: a, path: 1, slug: true}                      # {}                              # folder-one",
                    "{from: a, slug: true}                               # {\"a\": \"Ünï (備份), Inc.\"}    # uni-備份-inc",
                    "{from: a, pattern: '- (\\S+@\\S+)$'}                # {\"a\": \"A - b@c.example\"}    # b@c.example",
                    "{from: [a, b], pattern: '^true$'}                   # {\"a\": \"no\", \"b\": \"true\"} # true",
                    "{from: a, values: {Partner: publisher}}             # {\"a\": \"PARTNER \"}           # publisher",
                    "{from: a, values: {Partner: publisher}}             # {\"a\": \"Other\"}              # Other",
                    "{from: a, values: {Partner: p}, otherwise: q}       # {\"a\": \"Other\"}              # q",
                    "{from: a, values: {Partner: p}, otherwise: q}       # {}                              # q",
                    "{from: a, where: {n: [Web, Site]}, pick: v}         # {\"a\": [{\"n\": \"SITE\", \"v\": \"x\"}]} # x",
                    "{from: a, where: {n: Web}, pick: v}                 # {\"a\": [{\"n\": \"Site\", \"v\": \"x\"}]} # -",
                })
        void isWhatTheRecordSays(String value, String json, String expected) {
            var mapping = read(SOUND + "  summary: " + value + "\n").orElseThrow();
            var whole = json.strip().equals("{}") ? "}" : ", " + json.strip().substring(1);
            var filled = mapping.fill(record("{\"vendor\": \"contoso\", \"name\": \"Backup\"" + whole), findings);

            var summary = filled.orElseThrow().offer().entries().get("summary");

            assertEquals(expected, summary == null ? "-" : ((Node.Scalar) summary.value()).text());
        }

        @Test
        void canBeAListInOneText() {
            var mapping = read(SOUND + "  markets: {from: m, split: ';'}\n").orElseThrow();
            var filled = mapping.fill(
                    record("{\"vendor\": \"contoso\", \"name\": \"Backup\", \"m\": \"TW; US;\"}"), findings);

            var markets = (Node.Sequence)
                    filled.orElseThrow().offer().entries().get("markets").value();

            assertEquals(
                    List.of("TW", "US"),
                    markets.items().stream()
                            .map(item -> ((Node.Scalar) item).text())
                            .toList());
        }

        @Test
        void takesNoLongerForAPatternThatBacktracks() {
            var mapping =
                    read(SOUND + "  summary: {from: a, pattern: '^(a+)+$'}\n").orElseThrow();
            var text = "a".repeat(50_000) + "!";

            assertTrue(mapping.fill(
                            record("{\"vendor\": \"contoso\", \"name\": \"B\", \"a\": \"" + text + "\"}"), findings)
                    .isPresent());
        }
    }

    @Nested
    @DisplayName("and its pieces")
    class Pieces {

        @Test
        void leavesOutWhatIsFixedAlone() {
            var mapping = read(SOUND + "  resources: [{kind: {text: privacy}, title: {text: Privacy}, url: u}]\n")
                    .orElseThrow();
            var filled = mapping.fill(record("{\"vendor\": \"contoso\", \"name\": \"Backup\"}"), findings);

            assertFalse(filled.orElseThrow().offer().entries().containsKey("resources"));
        }

        @Test
        void namesThePublisherByTheOffersId() {
            var filled = read(SOUND)
                    .orElseThrow()
                    .fill(record("{\"vendor\": \"Contoso\", \"name\": \"Cloud Backup\"}"), findings)
                    .orElseThrow();

            assertEquals("Contoso", text(filled.publisher(), "id"));
            assertEquals("Contoso/cloud-backup", text(filled.offer(), "id"));
        }

        @Test
        void tellsWhichPartOfTheIdIsMissing() {
            var filled = read(SOUND).orElseThrow().fill(record("{\"vendor\": \"\", \"name\": \"Backup\"}"), findings);

            assertTrue(filled.isEmpty());
            assertEquals(List.of("1:12 import-no-id vendor"), told());
        }

        private static String text(Node.Mapping fields, String key) {
            return ((Node.Scalar) fields.entries().get(key).value()).text();
        }
    }
}
