package io.github.supportguide.cli.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the reader at every place of the schemas what it knows there, and compares. */
@DisplayName("Schema and reader")
class SchemaInStepTest {
    private static final Set<Schema> FILES =
            EnumSet.of(Schema.OFFER, Schema.PUBLISHER, Schema.CATALOGUE, Schema.NOTICE);
    private static final Set<FindingRule> REFUSED_WORDS =
            EnumSet.of(FindingRule.UNKNOWN_CODE, FindingRule.UNKNOWN_TYPE);
    private static final String PROBE = "zz-probe";
    private static final String PROBE_OBJECT = "{\"%s\": \"x\"}".formatted(PROBE);
    private static final List<String> TRUTH = List.of("true", "false");

    @TempDir
    Path folder;

    static Stream<Arguments> objects() {
        return FILES.stream()
                .flatMap(kind ->
                        PrintedSchema.of(kind).objects().keySet().stream().map(path -> Arguments.of(kind, path)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("objects")
    void knowTheSameKeys(Schema kind, String path) {
        var keys = new TreeSet<>(
                PrintedSchema.of(kind).objects().get(path).get("properties").propertyNames());

        var unknown = probe(kind, path);

        assertEquals(keys, new TreeSet<>(words(unknown.details().get(1))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("objects")
    void needTheSameKeys(Schema kind, String path) {
        var required = PrintedSchema.required(PrintedSchema.of(kind).objects().get(path));
        var start = probe(kind, path).place().column() - 1;

        var missing = findings(kind, path, PROBE_OBJECT).stream()
                .filter(finding -> finding.rule() == FindingRule.MISSING_KEY)
                .filter(finding -> finding.place().column() == start)
                .map(finding -> finding.details().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(required, missing);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("objects")
    void takeTheSameWords(Schema kind, String path) {
        var schema = PrintedSchema.of(kind);
        var told = new TreeMap<String, List<String>>();
        var read = new TreeMap<String, List<String>>();
        schema.objects().get(path).get("properties").forEachEntry((key, property) -> {
            var isTruth =
                    schema.meant(property).path("type").path(0).asString("").equals("boolean");
            told.put(key, isTruth ? TRUTH : schema.choices(property));
            read.put(key, choices(kind, path, key));
        });

        assertEquals(told, read);
    }

    /** What the reader offers instead of a word that nobody knows. */
    private List<String> choices(Schema kind, String path, String key) {
        return findings(kind, path, "{\"%s\": \"%s\"}".formatted(key, PROBE)).stream()
                .filter(finding -> REFUSED_WORDS.contains(finding.rule()))
                .map(finding -> words(finding.details().get(1)))
                .findFirst()
                .orElse(List.of());
    }

    private Finding probe(Schema kind, String path) {
        return findings(kind, path, PROBE_OBJECT).stream()
                .filter(finding -> finding.rule() == FindingRule.UNKNOWN_KEY)
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> findings(Schema kind, String path, String object) {
        return new FileInCatalogue(folder, kind).findings(inPlace(path, object), "json");
    }

    /** The whole file, with an object at a path and nothing else. */
    private static String inPlace(String path, String object) {
        var whole = object;
        var keys = path.isEmpty() ? new ArrayList<String>() : new ArrayList<>(Arrays.asList(path.split("\\.")));
        Collections.reverse(keys);
        for (var key : keys) {
            var value = key.endsWith("[]") ? "[" + whole + "]" : whole;
            whole = "{\"%s\": %s}".formatted(key.replace("[]", ""), value);
        }
        return whole;
    }

    private static List<String> words(String list) {
        return List.of(list.split(", "));
    }
}
