package io.github.supportguide.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** What the page shows stands in the sample, which the build compiles and tests. */
@DisplayName("The page about testing")
class TestingPageTest {
    private static final Path SAMPLE = Path.of("..", "samples", "ticketing");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(java|xml|csv)\n(.*?)\n```");
    private static final Pattern SAID = Pattern.compile("(?s)```text\n(.*?)\n```");
    private static final Pattern RULE = Pattern.compile("(?m)^\\| ([A-Z][^|]*) \\| ([^|]*) \\|$");

    static List<String> blocks() {
        return BLOCK.matcher(page()).results().map(block -> block.group(2)).toList();
    }

    @ParameterizedTest(name = "shows code of the sample: {0}")
    @MethodSource("blocks")
    void showsTheSample(String block) throws IOException {
        try (var files = Files.walk(SAMPLE)) {
            assertTrue(
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.startsWith(SAMPLE.resolve("target")))
                            .anyMatch(file -> unindented(read(file)).contains(unindented(block))),
                    () -> "no file of the sample has:\n" + block);
        }
    }

    @Test
    void saysWhatAFailingRowSays() {
        var test = AnswerTable.of(TestCatalogue.usual().guide())
                .about(TestOffers.BACKUP)
                .asOf(TestCatalogue.NOW)
                .tests("""
                        model    | asker    | issue     | first contact | route             | responsible
                        indirect | customer | break-fix | isv-publisher | indirect-reseller |
                        """)
                .findFirst()
                .orElseThrow();

        assertEquals(
                assertThrows(AssertionFailedError.class, test.getExecutable()).getMessage(),
                SAID.matcher(page())
                        .results()
                        .map(said -> said.group(1))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void namesEveryRuleAndItsReason() {
        var named =
                RULE.matcher(page()).results().map(TestingPageTest::described).toList();
        var rules = SupportGuideRules.all().map(ArchRule::getDescription).toList();

        assertEquals(rules.size(), named.size());
        for (var rule = 0; rule < rules.size(); rule++) {
            assertTrue(rules.get(rule).startsWith(named.get(rule)), rules.get(rule));
        }
    }

    private static String described(MatchResult row) {
        return row.group(1) + ", because " + row.group(2).replace("`", "");
    }

    private static String unindented(String text) {
        return text.replaceAll("(?m)^ +", "");
    }

    private static String page() {
        return read(Path.of("..", "docs", "testing-your-integration.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
