package io.github.supportguide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A finding in a catalogue’s folder")
class FindingsTest {

    @TempDir
    Path path;

    /** In the texts a bar stands for the end of a line. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            offers/x.yaml → id: contoso/x|title: X                                    → offers/x.yaml:1:1 missing-key type
            offers/x.yaml → id: contoso/x|title: X|type: saas|colour: red             → offers/x.yaml:4:1 unknown-key colour
            offers/x.yaml → id: contoso/x|title: X|type: zeppelin                     → offers/x.yaml:3:7 unknown-type zeppelin
            offers/x.yaml → id: contoso|title: X|type: saas                           → offers/x.yaml:1:5 bad-id contoso | slash
            offers/x.yaml → id: contoso/a/b|title: X|type: saas                       → offers/x.yaml:1:5 bad-id contoso/a/b | slash
            offers/x.yaml → id: 'contoso/x '|title: X|type: saas                      → offers/x.yaml:1:5 bad-id contoso/x  | outer-blank
            offers/x.yaml → id: nobody/x|title: X|type: saas                          → offers/x.yaml:1:5 unknown-publisher nobody
            offers/x.yaml → id: CONTOSO/Backup|title: X|type: saas                    → offers/x.yaml:1:5 duplicate-id CONTOSO/Backup | offers/backup.yaml:1:5
            offers/x.yaml → id: contoso/ｂackup|title: X|type: saas                    → offers/x.yaml:1:5 duplicate-id contoso/ｂackup | offers/backup.yaml:1:5
            offers/x.yaml → id: contoso/x|id: contoso/y|title: X|type: saas           → offers/x.yaml:2:1 duplicate-key id
            offers/x.yaml → id: contoso/x|title: X|type: saas|supportedBy: me         → offers/x.yaml:4:14 unknown-code me | publisher, microsoft, community
            offers/x.yaml → id: contoso/x|title: X|type: saas|transactable: no        → offers/x.yaml:4:15 unknown-code no | true, false
            offers/x.yaml → id: contoso/x|title: X|type: saas|plans: basic            → offers/x.yaml:4:8 wrong-shape list | text
            offers/x.yaml → id: contoso/x|title: [X]|type: saas                       → offers/x.yaml:2:8 wrong-shape text | list
            offers/x.yaml → id: contoso/x|title:|type: saas                           → offers/x.yaml:2:7 wrong-shape text | nothing
            offers/x.yaml → id: contoso/x|title: {klingonisch: X}|type: saas          → offers/x.yaml:2:9 bad-language klingonisch
            offers/x.yaml → id: contoso/x|title: X|type: saas|terms: {kind: custom, url: "javascript:alert(1)"} → offers/x.yaml:4:28 bad-url javascript:alert(1)
            offers/x.yaml → id: contoso/x|title: X|type: saas|lifecycle: {since: 1.4.2026} → offers/x.yaml:4:20 bad-date 1.4.2026
            offers/x.yaml → id: contoso/x|title: X|type: saas|support: {contact: {email: "a@b.example?bcc=c"}} → offers/x.yaml:4:28 bad-email a@b.example?bcc=c
            offers/x.yaml → id: contoso/x|title: X|type: saas|support: {contact: {phone: call us}} → offers/x.yaml:4:28 bad-phone call us
            offers/x.yaml → id: contoso/x|title: X|type: saas|markets: [Taiwan]       → offers/x.yaml:4:11 bad-market Taiwan
            offers/x.yaml → id: contoso/x|title: &a X|type: saas                      → offers/x.yaml:2:8 yaml-feature &a
            offers/x.yaml → id: contoso/x|title: *a|type: saas                        → offers/x.yaml:2:8 yaml-feature *a
            offers/x.yaml → id: contoso/x|title: !!str X|type: saas                   → offers/x.yaml:2:8 yaml-feature tag:yaml.org,2002:str
            offers/x.yaml → id: contoso/x|title: X|type: saas|<<: {a: b}              → offers/x.yaml:4:1 yaml-feature <<
            offers/x.yaml → id: contoso/x|title: X|type: saas|---|id: contoso/y       → offers/x.yaml:4:1 yaml-feature ---
            offers/x.yaml → id: "contoso/x                                            → offers/x.yaml:1:15 syntax found unexpected end of stream
            offers/x.yaml → '# nothing'                                               → offers/x.yaml:1:10 wrong-shape mapping | nothing
            offers/x.json → {"id": "contoso/x",|"id": "contoso/y", "title": "X", "type": "saas"} → offers/x.json:2:1 duplicate-key id
            offers/x.json → {"id": "contoso/x", "title": 7, "type": "saas"}           → offers/x.json:1:30 not-text 7
            offers/x.json → {"id": "contoso/備",  "title": 7, "type": "saas"}         → offers/x.json:1:31 not-text 7
            offers/x.json → {"id": "contoso/x", "title": "X", "type": "saas"} x       → offers/x.json:1:51 syntax
            offers.jsonl  → {"id": "contoso/x", "title": "X", "type": "saas"}|{"id":  → offers.jsonl:2:7 syntax
            offer.yaml    → id: contoso/x|title: X|type: saas                         → offer.yaml:1:1 unread-file
            offers/x.txt  → what is this                                              → offers/x.txt:1:1 unread-file
            catalogue.yaml → format: supportguide/v9|title: X|languages: [en]         → catalogue.yaml:1:9 bad-format supportguide/v9
            catalogue.yaml → format: supportguide/v1|title: X|languages: []           → catalogue.yaml:3:12 wrong-shape language | nothing
            offers/x.yaml → id: contoso/x|title: {}|type: saas                        → offers/x.yaml:2:8 wrong-shape text | nothing
            offers/x.yaml → id: contoso/x|title: "a\\u202eb"|type: saas              → offers/x.yaml:2:8 bad-text
            offers/x.json → {"id": "contoso/x", "title": "a\\u0000b", "type": "saas"} → offers/x.json:1:30 bad-text
            catalogue.yaml → format: supportguide/v1|title: X                         → catalogue.yaml:1:1 missing-key languages
            catalogue.yaml → format: supportguide/v1|title: X|languages: [en]|arrangement: {split: {billing: me}} → catalogue.yaml:4:32 unknown-code me | provider, reseller
            catalogue.yaml → format: supportguide/v1|title: X|languages: [en]|partner: {name: X, type: microsoft} → catalogue.yaml:4:26 unknown-code microsoft | direct-bill-partner, indirect-provider, indirect-reseller
            catalogue.yaml → format: supportguide/v1|title: X|languages: [en]|verifyEvery: often → catalogue.yaml:4:14 bad-period often
            catalogue.json → {}                                                       → catalogue.yaml:1:1 no-catalogue
            notices/x.yaml → id: x|offers: [contoso/none]|kind: outage|from: 2026-01-01|text: X → notices/x.yaml:1:5 unknown-offer contoso/none
            """)
    void saysWhereAndWhat(String file, String text, String finding) {
        var findings = new Folder(path).with(file, text.replace('|', '\n')).findings();

        assertTrue(findings.stream().anyMatch(line -> line.startsWith(finding)), () -> String.join("\n", findings));
    }

    @Test
    void isNotMadeOfLettersThatOnlyLookAlikeInOneCountry() {
        var folder = new Folder(path)
                .with("offers/x.yaml", "id: contoso/ix\ntitle: X\ntype: saas\n")
                .with("offers/y.yaml", "id: contoso/İx\ntitle: Y\ntype: saas\n")
                .with("offers/z.yaml", "id: contoso/ıx\ntitle: Z\ntype: saas\n");

        assertEquals(List.of(), folder.findings());
        assertEquals(4, folder.read().catalogue().orElseThrow().offers().size());
    }

    @Test
    void isMadeOfAPublisherWhoseIdOnlyLooksRight() {
        var folder = new Folder(path)
                .with("publishers/s.yaml", "id: strasse\nname: S\n")
                .with("offers/s.yaml", "id: straße/x\ntitle: X\ntype: saas\n");

        assertEquals(List.of("offers/s.yaml:1:5 unknown-publisher straße"), folder.findings());
    }

    @Test
    void keepsTheCatalogueFromBeingUsedIfItIsAnError() {
        var reading = new Folder(path).with("offers/x.yaml", "id: contoso/x\n").read();

        assertTrue(reading.catalogue().isEmpty());
        assertEquals(2, reading.findings().size());
    }

    @Test
    void letsTheCatalogueBeUsedIfItIsAWarning() {
        var reading = new Folder(path)
                .with("offers/x.yaml", "id: contoso/x\ntitle: X\ntype: saas\ncolour: red\n")
                .read();

        assertTrue(reading.catalogue().isPresent());
        assertEquals(List.of("colour"), reading.findings().get(0).details().subList(0, 1));
    }

    @Test
    void tellsWhereBytesAreNoText() {
        var bytes = "id: contoso/x\ntitle: \u5099\u00c3(".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) '(';

        assertEquals(
                List.of("offers/x.yaml:2:9 encoding"),
                new Folder(path).with("offers/x.yaml", bytes).findings());
    }

    @Test
    void passesOverAByteOrderMark() {
        var text = "\uFEFFid: contoso/x\ntitle: X\ntype: saas\n";

        assertEquals(List.of(), new Folder(path).with("offers/x.yaml", text).findings());
    }

    @Test
    void stopsAtDeepNesting() {
        var folder = new Folder(path).with("offers/x.yaml", "id: " + "[".repeat(5000));

        assertTrue(
                folder.findings().get(0).startsWith("offers/x.yaml:1:20 limit levels | 16"),
                folder.findings()::toString);
    }

    /** A file that was cut off anywhere is told from a whole one, and always with a place. */
    @Test
    void isMadeOfEveryCutFile() {
        var whole = """
                {"id": "contoso/x", "title": {"en": "X", "zh-TW": "備份"}, "type": "saas"}""".getBytes(StandardCharsets.UTF_8);
        for (var length = 0; length < whole.length; length++) {
            var folder = new Folder(path).with("offers/x.json", Arrays.copyOf(whole, length));
            assertFalse(folder.findings().isEmpty(), "cut after " + length);
        }
    }
}
