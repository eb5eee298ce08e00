package io.github.supportguide.cli.schema;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import io.github.supportguide.files.schema.Schema;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts a bar stands for the end of a line; what begins with a brace is JSON, everything else YAML. */
@DisplayName("Of a file")
class SchemaVerdictsTest {
    private static final String OFFER = "id: fabrikam/x|title: X|type: saas|";
    private static final String PUBLISHER = "id: contoso|name: Contoso|";
    private static final String CATALOGUE = "format: supportguide/v1|title: X|languages: [en]|";
    private static final String NOTICE = "id: x|offers: [fabrikam/ledger]|kind: outage|from: 2026-01-01|text: X|";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            OFFER     → +
            OFFER     → +summary: {en: Some words., zh-TW: 一些文字。}
            OFFER     → +summary: 12:30
            OFFER     → +summary: 2026
            OFFER     → +transactable: true
            OFFER     → +transactable: "false"
            OFFER     → +aliases: [DZH318Z0ABCD, 010, 1_000]
            OFFER     → +support: {contact: {phone: 18005550100}}
            OFFER     → +support: {contact: {phone: +886 2 5555 0100 ext. 12}}
            OFFER     → +support: {contact: {email: o'hara+desk@büro.example}}
            OFFER     → +support: {url: "https://contoso.example:8443/a/@b?c=d&e=%20#f"}
            OFFER     → +support: {url: "HTTP://支援.example/說明"}
            OFFER     → +support: {urlVerified: {on: 2026-10-01, method: read}}
            OFFER     → +lifecycle: {state: stop-sell, since: 2024-02-29, successor: fabrikam/ledger}
            OFFER     → +plans: [{id: 365, title: 365}]
            OFFER     → id: fabrikam/A b.[c]_d|title: X|type: saas
            OFFER     → {"id": "fabrikam/x", "title": "X", "type": "saas", "transactable": false}
            PUBLISHER → +
            PUBLISHER → +language: [en, zh-TW, de-CH-1996]
            CATALOGUE → +
            CATALOGUE → +verifyEvery: P6M
            CATALOGUE → +arrangement: {split: {billing: reseller}}
            NOTICE    → +
            NOTICE    → +until: 2026-01-01T08:30Z
            NOTICE    → +until: 2026-01-01T08:30:00.5+08:00
            NOTICE    → id: x|publisher: fabrikam|kind: outage|from: 2026-01-01|text: X
            """)
    void bothSayThatItIsRight(Schema kind, String text) {
        assertVerdicts(kind, text, true, true);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            OFFER     → title: X|type: saas
            OFFER     → id: fabrikam/x|title: X
            OFFER     → id: fabrikam|title: X|type: saas
            OFFER     → id: fabrikam/x/y|title: X|type: saas
            OFFER     → id: 'fabrikam/x '|title: X|type: saas
            OFFER     → id: "fabrikam/x\\u200b"|title: X|type: saas
            OFFER     → id: fabrikam/|title: X|type: saas
            OFFER     → id: fabrikam/x|title:|type: saas
            OFFER     → id: fabrikam/x|title: ' '|type: saas
            OFFER     → id: fabrikam/x|title: {}|type: saas
            OFFER     → id: fabrikam/x|title: [X]|type: saas
            OFFER     → id: fabrikam/x|title: {klingonisch: X}|type: saas
            OFFER     → id: fabrikam/x|title: {und: X}|type: saas
            OFFER     → id: fabrikam/x|title: {en: }|type: saas
            OFFER     → id: fabrikam/x|title: "a\\u202eb"|type: saas
            OFFER     → +colour: red
            OFFER     → +transactable: no
            OFFER     → +transactable: maybe
            OFFER     → +supportedBy: me
            OFFER     → +csp: {availability: some}
            OFFER     → +csp: any
            OFFER     → +csp: {exclusive: 1}
            OFFER     → +terms: {url: "https://contoso.example"}
            OFFER     → +terms: {kind: custom, url: "javascript:alert(1)"}
            OFFER     → +markets: [Taiwan]
            OFFER     → +markets: TW
            OFFER     → +plans: basic
            OFFER     → +plans: [basic]
            OFFER     → +plans: [{id: basic}]
            OFFER     → +plans: [{id: basic, title: Basic, private: no}]
            OFFER     → +support: {url: contoso.example}
            OFFER     → +support: {url: "ftp://contoso.example"}
            OFFER     → +support: {url: "https://user:secret@contoso.example"}
            OFFER     → +support: {url: "https://contoso.example/a b"}
            OFFER     → +support: {contact: {email: support at contoso}}
            OFFER     → +support: {contact: {email: "a@b.example?bcc=c"}}
            OFFER     → +support: {contact: {email: "A <a@b.example>"}}
            OFFER     → +support: {contact: {phone: call us}}
            OFFER     → +support: {contact: {phone: '12'}}
            OFFER     → +support: {contact: {verified: {method: called}}}
            OFFER     → +support: {contact: {verified: {on: 2026-02-30}}}
            OFFER     → +support: {contact: {verified: 2026-10-01}}
            OFFER     → +resources: [{kind: video, title: X, url: "https://contoso.example"}]
            OFFER     → +resources: [{kind: training, title: X}]
            OFFER     → +resources: [{kind: training, title: X, url: "https://contoso.example", language: english language}]
            OFFER     → +lifecycle: {state: gone}
            OFFER     → +lifecycle: {since: 1.4.2026}
            OFFER     → +lifecycle: {successor: ledger}
            OFFER     → +aliases: DZH318Z0ABCD
            OFFER     → {"id": "fabrikam/x", "title": "X", "type": "saas", "summary": null}
            OFFER     → {"id": "fabrikam/x", "title": "X", "type": "saas", "summary": true}
            OFFER     → [fabrikam/x]
            PUBLISHER → id: contoso
            PUBLISHER → id: con/toso|name: Contoso
            PUBLISHER → +kind: first-party
            PUBLISHER → +website: www.contoso.example
            PUBLISHER → +language: en
            PUBLISHER → +suport: {url: "https://contoso.example"}
            CATALOGUE → format: supportguide/v9|title: X|languages: [en]
            CATALOGUE → format: supportguide/v1|title: X|languages: []
            CATALOGUE → +partner: {name: X, type: microsoft}
            CATALOGUE → +partner: {type: indirect-provider}
            CATALOGUE → +arrangement: {split: {billing: me}}
            CATALOGUE → +arrangement: {split: {bills: provider}}
            CATALOGUE → +arrangement: {engineeringContact: public}
            CATALOGUE → +verifyEvery: often
            CATALOGUE → +verifyEvery: 180
            NOTICE    → id: x|kind: outage|from: 2026-01-01|text: X
            NOTICE    → +kind: party
            NOTICE    → +until: tomorrow
            NOTICE    → id: x|offers: [ledger]|kind: outage|from: 2026-01-01|text: X
            """)
    void bothSayThatItIsWrong(Schema kind, String text) {
        assertVerdicts(kind, text, false, false);
    }

    /** What an editor cannot know or lets pass; {@code check} tells. */
    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            OFFER  → id: nobody/x|title: X|type: saas                               → other files are not seen
            OFFER  → id: FABRIKAM/Ledger|title: X|type: saas                        → other files are not seen
            OFFER  → id: fabrikam/x|title: X|type: zeppelin                         → new types are let pass
            OFFER  → {"id": "fabrikam/x", "title": 7, "type": "saas"}               → a number is a text in YAML
            OFFER  → +support: {url: "https://contoso.example:99999"}               → ports and hosts are not looked at
            OFFER  → +support: {url: "https://.example"}                            → ports and hosts are not looked at
            NOTICE → id: x|publisher: fabrikam|kind: outage|from: 2026-02-30T00:00Z|text: X → moments of impossible days
            """)
    void theSchemaIsLaxer(Schema kind, String text, String reason) {
        assertVerdicts(kind, text, false, true);
    }

    private void assertVerdicts(Schema kind, String row, boolean read, boolean valid) {
        var text = row.replaceFirst("^\\+", needed(kind)).replace('|', '\n');
        var isJson = text.startsWith("{");
        var findings = new FileInCatalogue(folder, kind).findings(text, isJson ? "json" : "yaml");
        var faults = PrintedSchema.of(kind).faults(text, isJson ? InputFormat.JSON : InputFormat.YAML);

        assertAll(
                () -> assertEquals(read, findings.isEmpty(), () -> "the reader: " + findings),
                () -> assertEquals(valid, faults.isEmpty(), () -> "the schema: " + faults));
    }

    private static String needed(Schema kind) {
        return switch (kind) {
            case OFFER -> OFFER;
            case PUBLISHER -> PUBLISHER;
            case CATALOGUE -> CATALOGUE;
            default -> NOTICE;
        };
    }
}
