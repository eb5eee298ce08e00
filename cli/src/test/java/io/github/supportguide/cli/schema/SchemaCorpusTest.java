package io.github.supportguide.cli.schema;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.schema.Schema;
import io.github.supportguide.policy.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The schemas")
class SchemaCorpusTest {
    private static final Path ROOT = Path.of("..");

    /** Whole catalogues, and one that is meant to be broken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "adapters/files/src/main/resources/io/github/supportguide/files/sample",
                "adapters/files/src/test/resources/scenarios/catalogue",
                "adapters/files/src/test/resources/scenarios/catalogue-plain",
                "docs/examples/broken"
            })
    void findTheFilesAtFaultThatTheReaderFinds(String name) throws IOException {
        var folder = ROOT.resolve(name);

        var read = new CatalogueFolder(folder)
                .read().findings().stream()
                        .map(finding -> finding.place().file())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(read, filesAtFault(folder));
    }

    private static Set<String> filesAtFault(Path folder) throws IOException {
        var atFault = new TreeSet<String>();
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                if (!isValid(kind(folder.relativize(file)), file)) {
                    atFault.add(folder.relativize(file).toString());
                }
            }
        }
        return atFault;
    }

    private static Schema kind(Path file) {
        return switch (file.getName(0).toString().replaceFirst("\\..*", "")) {
            case "catalogue" -> Schema.CATALOGUE;
            case "offers" -> Schema.OFFER;
            case "publishers" -> Schema.PUBLISHER;
            default -> Schema.NOTICE;
        };
    }

    private static boolean isValid(Schema kind, Path file) throws IOException {
        var schema = PrintedSchema.of(kind);
        var text = Files.readString(file);
        if (file.toString().endsWith(".jsonl")) {
            return text.lines()
                    .allMatch(line -> schema.faults(line, InputFormat.JSON).isEmpty());
        }
        var format = file.toString().endsWith(".json") ? InputFormat.JSON : InputFormat.YAML;
        return schema.faults(text, format).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Issue.class)
    void describeWhatIsAnswered(Issue issue) {
        var answered = supportguide(
                "answer",
                "--offer=contoso/backup",
                "--model=indirect",
                "--asker=indirect-reseller",
                "--issue=" + issue.code(),
                "--as-of=2026-11-22",
                "--fact=term=annual",
                "--audience=partner",
                "--json",
                "--sample");

        assertEquals(Set.of(), Set.copyOf(PrintedSchema.of(Schema.ANSWER).faults(answered.out(), InputFormat.JSON)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '→', textBlock = """
            CHECK → true  → []
            CHECK → true  → [{"rule": "bad-url", "severity": "error", "file": "offers/x.yaml", "line": 3, "column": 7, "message": "No.", "remedy": "Mend it."}]
            CHECK → false → [{"rule": "bad-url", "severity": "error", "file": "offers/x.yaml", "line": 0, "column": 7, "message": "No.", "remedy": "Mend it."}]
            CHECK → false → [{"rule": "bad-url", "severity": "fatal", "file": "offers/x.yaml", "line": 3, "column": 7, "message": "No.", "remedy": "Mend it."}]
            DIFF  → true  → {"offers": {"added": [], "removed": ["contoso/old"], "renamed": [{"from": "contoso/a", "to": "contoso/b"}]}, "groups": []}
            DIFF  → false → {"offers": {"added": [], "removed": ["contoso"], "renamed": []}, "groups": []}
            DIFF  → false → {"offers": {"added": [], "removed": [], "renamed": []}}
            DUE   → true  → [{"offer": "contoso/x", "kind": "support", "channel": "email", "value": "a@contoso.example", "verifiedOn": "2026-01-01", "due": "2026-06-30"}]
            DUE   → true  → [{"publisher": "contoso", "kind": "csp", "channel": "phone", "value": "+1 425 555 0100", "verifiedOn": null, "due": null}]
            DUE   → false → [{"kind": "csp", "channel": "phone", "value": "+1 425 555 0100", "verifiedOn": null, "due": null}]
            DUE   → false → [{"offer": "contoso/x", "publisher": "contoso", "kind": "csp", "channel": "phone", "value": "1234", "verifiedOn": null, "due": null}]
            """)
    void followTheContract(Schema schema, boolean valid, String printed) {
        var faults = PrintedSchema.of(schema).faults(printed, InputFormat.JSON);

        assertEquals(valid, faults.isEmpty(), faults::toString);
    }

    @Test
    void refuseAnAnswerWithAKeyTooMany() {
        assertFalse(PrintedSchema.of(Schema.ANSWER)
                .faults("{\"offer\": \"contoso/backup\"}", InputFormat.JSON)
                .isEmpty());
    }
}
