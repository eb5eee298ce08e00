package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Severity;
import io.github.supportguide.words.FindingSentences;
import io.github.supportguide.words.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Findings as a log of SARIF 2.1.0, which editors and code hosts show beside the lines. */
public record SarifJson(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /**
     * A log of one run.
     *
     * @param folder of the catalogue as it is to stand before each file; empty, or ending in a slash
     */
    public static SarifJson of(List<Finding> findings, String folder, Words words) {
        var rules = findings.stream().map(Finding::rule).distinct().sorted().toList();
        var sentences = new FindingSentences(words);
        var driver = new Driver(
                "supportguide",
                rules.stream().map(rule -> Rule.of(rule, sentences)).toList());
        var results = findings.stream()
                .map(finding -> Result.of(finding, rules.indexOf(finding.rule()), folder, sentences))
                .toList();
        return new SarifJson(
                SCHEMA, "2.1.0", List.of(new Run(new Tool(driver), words.languageTag(), "unicodeCodePoints", results)));
    }

    private static String levelOf(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }

    record Run(Tool tool, String language, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, List<Rule> rules) {}

    record Message(String text) {}

    record Level(String level) {}

    record Rule(String id, Message shortDescription, Message help, Level defaultConfiguration) {
        static Rule of(FindingRule rule, FindingSentences sentences) {
            return new Rule(
                    rule.code(),
                    new Message(sentences.message(rule)),
                    new Message(sentences.remedy(rule)),
                    new Level(levelOf(rule.severity())));
        }
    }

    record Result(String ruleId, int ruleIndex, String level, Message message, List<Location> locations) {
        static Result of(Finding finding, int ruleIndex, String folder, FindingSentences sentences) {
            return new Result(
                    finding.rule().code(),
                    ruleIndex,
                    levelOf(finding.rule().severity()),
                    new Message(sentences.whole(finding)),
                    List.of(Location.of(finding, folder)));
        }
    }

    record Location(Physical physicalLocation) {
        static Location of(Finding finding, String folder) {
            var place = finding.place();
            return new Location(new Physical(
                    new Artifact(address(folder + place.file())), new Region(place.line(), place.column())));
        }
    }

    record Physical(Artifact artifactLocation, Region region) {}

    record Artifact(String uri) {}

    record Region(int startLine, int startColumn) {}

    /** A path as a relative address: a colon in its first part would make it another scheme. */
    private static String address(String path) {
        var relative = path.split("/", 2)[0].indexOf(':') < 0 ? path : "./" + path;
        try {
            return new URI(null, null, relative, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
