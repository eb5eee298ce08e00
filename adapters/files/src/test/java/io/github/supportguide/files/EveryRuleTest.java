package io.github.supportguide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Finding;
import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.code.Coded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table lies in {@code rules.txt}: for each rule a file that trips it once, where, and one that does not. */
@DisplayName("Each rule of a check")
class EveryRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path path;

    /** One line of the table; in its texts {@code ¶} stands for the end of a line. */
    record Example(FindingRule rule, String file, String trips, String place, String clean) {
        static Example of(String line) {
            var cells = Arrays.stream(line.split(" → ", -1)).map(String::strip).toList();
            return new Example(
                    Coded.parse(FindingRule.class, cells.get(0)).orElseThrow(() -> new AssertionError(line)),
                    cells.get(1),
                    text(cells.get(2)),
                    cells.get(3),
                    text(cells.get(4)));
        }

        private static String text(String cell) {
            return cell.replace("¶", "\n").translateEscapes();
        }

        @Override
        public String toString() {
            return rule.code();
        }
    }

    static Stream<Example> examples() {
        try (var table = EveryRuleTest.class.getResourceAsStream("rules.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Example::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A catalogue with which nothing is wrong. */
    private Folder clean() {
        return new Folder(path)
                .with("catalogue.yaml", "format: supportguide/v1\ntitle: Guide\nlanguages: [en, zh-TW]\n")
                .with("offers/backup.yaml", "id: contoso/backup\ntitle: Backup\ntype: saas\ncsp: {availability: any}\n")
                .with("publishers/contoso.yaml", """
                        id: contoso
                        name: Contoso
                        support:
                          url: https://contoso.example/support
                          urlVerified: {on: 2026-10-01}
                          contact: {email: support@contoso.example, verified: {on: 2026-10-01}}
                          csp: {email: csp@contoso.example, verified: {on: 2026-10-01}}
                          marketingUrl: https://contoso.example/partners
                        """);
    }

    private List<String> places(Folder folder, FindingRule rule) {
        return findings(folder)
                .filter(finding -> finding.rule() == rule)
                .map(finding -> "%s:%d:%d"
                        .formatted(
                                finding.place().file(),
                                finding.place().line(),
                                finding.place().column()))
                .toList();
    }

    private static Stream<Finding> findings(Folder folder) {
        return folder.check(DAY).findings().stream();
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertEquals(List.of(), findings(clean()).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTrippedOnceAtItsPlace(Example example) {
        var folder = clean().with(example.file(), example.trips());

        assertEquals(
                List.of(example.place()),
                places(folder, example.rule()),
                () -> findings(folder).toList().toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isNotTrippedByAFileThatIsRight(Example example) {
        var folder = example.clean().equals("-") ? clean() : clean().with(example.file(), example.clean());

        assertEquals(List.of(), places(folder, example.rule()));
    }

    @Test
    void isInTheTable() {
        var shown = examples().map(Example::rule).distinct().toList();
        var missing = Arrays.stream(FindingRule.values())
                .filter(rule -> !rule.code().startsWith("import-") && !shown.contains(rule));

        assertEquals(List.of(FindingRule.ENCODING, FindingRule.LIMIT, FindingRule.NOT_A_FILE), missing.toList());
    }
}
