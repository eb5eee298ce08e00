package io.github.supportguide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.files.syntax.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A limit")
class LimitsTest {
    private static final String OFFER = "{\"id\": \"contoso/x\", \"title\": \"X\", \"type\": \"saas\", %s}";

    @TempDir
    Path path;

    /** A file that has just so much of something, and the rule that refuses one more. */
    record Limit(String of, int most, FindingRule rule, String file, IntFunction<String> text) {
        @Override
        public String toString() {
            return of;
        }
    }

    static Stream<Limit> limits() {
        return Stream.of(
                limit("bytes of a file", Limits.FILE_BYTES, "offers/x.yaml", LimitsTest::yamlOfBytes),
                limit("bytes of a line", Limits.LINE_BYTES, "offers.jsonl", LimitsTest::lineOfBytes),
                limit("levels of YAML", Limits.YAML_DEPTH, "offers/x.yaml", n -> "a: " + nested(n - 1)),
                limit("levels of JSON", Limits.JSON_DEPTH, "offers/x.json", n -> "{\"a\": " + nested(n - 1) + "}"),
                limit("tokens of JSON", Limits.JSON_TOKENS, "offers/x.json", LimitsTest::tokens),
                limit("a name in JSON", Limits.JSON_NAME, "offers/x.json", n -> offer(quoted(n) + ": 1")),
                limit("a text in JSON", Limits.JSON_TEXT, "offers/x.json", n -> offer("\"a\": " + quoted(n))),
                limit("a number in JSON", Limits.JSON_NUMBER, "offers/x.json", n -> offer("\"a\": " + "7".repeat(n))),
                new Limit("an id", 100, FindingRule.BAD_ID, "offers/x.yaml", n -> yaml("contoso/" + "x".repeat(n), "")),
                new Limit(
                        "a URL",
                        2048,
                        FindingRule.BAD_URL,
                        "offers/x.yaml",
                        n -> yaml("terms: {kind: custom, url: " + exactly(n, "https://contoso.example/") + "}")),
                new Limit(
                        "a mailbox",
                        254,
                        FindingRule.BAD_EMAIL,
                        "offers/x.yaml",
                        n -> yaml("support: {contact: {email: " + mailbox(n) + "}}")),
                new Limit(
                        "a telephone number",
                        40,
                        FindingRule.BAD_PHONE,
                        "offers/x.yaml",
                        n -> yaml("support: {contact: {phone: \""
                                + exactly(n, "+1").replace('x', '0') + "\"}}")));
    }

    private static Limit limit(String of, int most, String file, IntFunction<String> text) {
        return new Limit(of, most, FindingRule.LIMIT, file, text);
    }

    private static String yamlOfBytes(int bytes) {
        return exactly(bytes, yaml("") + "# ");
    }

    private static String lineOfBytes(int bytes) {
        var blanks = bytes - offer("\"a\": []").length();
        return offer("\"a\": [" + " ".repeat(blanks) + "]");
    }

    private static String tokens(int count) {
        var others = 2 + 3 * 2 + 3;
        return offer("\"a\": [" + "0,".repeat(count - others - 1) + "0]");
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static String offer(String more) {
        return OFFER.formatted(more);
    }

    private static String yaml(String more) {
        return yaml("contoso/x", more);
    }

    private static String yaml(String id, String more) {
        return "id: " + id + "\ntitle: X\ntype: saas\n" + more + "\n";
    }

    private static String quoted(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }

    private static String exactly(int length, String start) {
        return start + "x".repeat(length - start.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String mailbox(int length) {
        var labels = ("x".repeat(49) + ".").repeat(5);
        return "a".repeat(length - labels.length() - 3) + "@" + labels + "xx";
    }

    @ParameterizedTest
    @MethodSource("limits")
    void refusesNothingBelow(Limit limit) {
        assertEquals(0, refusals(limit, limit.most() - 1));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void refusesNothingAtIt(Limit limit) {
        assertEquals(0, refusals(limit, limit.most()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void refusesOneMore(Limit limit) {
        assertEquals(1, refusals(limit, limit.most() + 1));
    }

    private long refusals(Limit limit, int size) {
        return new Folder(path)
                .with(limit.file(), limit.text().apply(size)).read().findings().stream()
                        .filter(finding -> finding.rule() == limit.rule())
                        .count();
    }
}
