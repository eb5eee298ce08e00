package io.github.supportguide.files.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table of CSV")
class CsvTableTest {
    private final Findings findings = new Findings();
    private int refused;

    /** The fields of each row in the columns a and b. */
    private List<String> rows(String text) throws IOException {
        return read(text).stream()
                .map(row -> row.entries().values().stream()
                        .map(entry -> ((Node.Scalar) entry.value()).text())
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private List<Node.Mapping> read(String text) throws IOException {
        var rows = new ArrayList<Node.Mapping>();
        var table = CsvTable.open("t.csv", new StringReader(text), Optional.empty(), findings);
        table.ifPresent(known -> known.eachRow(Set.of("a", "b"), rows::add));
        refused = table.map(CsvTable::refused).orElse(-1);
        return rows;
    }

    private List<String> told() {
        return findings.inOrder().stream()
                .map(finding -> "%d:%d %s %s"
                        .formatted(
                                finding.place().line(),
                                finding.place().column(),
                                finding.rule().code(),
                                finding.details()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void hasLinesThatEndAsEveryProgramEndsThem(String end) throws IOException {
        assertEquals(List.of("1|2", "3|4"), rows(String.join(end, "a,b", "1,2", "", "3,4", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tellsItsSeparatorByItsHeader(String separator) throws IOException {
        assertEquals(List.of("1|x,y;z"), rows("a%sb\n1%s\"x,y;z\"\n".formatted(separator, separator)));
    }

    @Test
    void mayHaveASeparatorInsideAQuotedName() throws IOException {
        assertEquals(List.of("1|2"), rows("\"a\",\"x;y\",b\n1,,2\n"));
    }

    @Test
    void isRefusedIfItsHeaderHoldsSeveralSeparators() throws IOException {
        assertEquals(List.of(), rows("a,b;c\n1,2;3\n"));
        assertEquals(List.of("1:1 import-separator [comma, semicolon]"), told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"\"x\"\")", "+cmd|' /C calc'!A0", "-1", "@SUM(A1)", "\tx", " x "})
    void keepsWhatASpreadsheetWouldRun(String field) throws IOException {
        assertEquals(List.of("1|" + field.replace("\"\"", "\"")), rows("a,b\n1,\"" + field + "\"\n"));
    }

    @Test
    void tellsWhereEachFieldBegins() throws IOException {
        var rows = read("x,b,a\r\n\"one\r\ntwo \"\"q\"\" 𝄞\",\"備\",3\r\n4,5,6\r\n");

        assertEquals(new Place("t.csv", 2, 1), rows.get(0).place());
        assertEquals(
                new Place("t.csv", 3, 14),
                rows.get(0).entries().get("b").value().place());
        assertEquals(
                new Place("t.csv", 3, 18),
                rows.get(0).entries().get("a").value().place());
        assertEquals(
                new Place("t.csv", 4, 3), rows.get(1).entries().get("b").value().place());
    }

    @Test
    void passesOverRowsWithNothingInThem() throws IOException {
        assertEquals(List.of("1|2"), rows("a,b\n,\n1,2\n , \n"));
        assertEquals(0, refused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "1      # 2:1 import-row [1, 2]",
                "1,2,3  # 2:1 import-row [3, 2]",
                "1,x\"y # 2:3 import-syntax [quote]"
            })
    void goesOnAfterARowThatIsWrong(String row, String finding) throws IOException {
        assertEquals(List.of("3|4"), rows("a,b\n" + row + "\n3,4"));
        assertEquals(List.of(finding), told());
        assertEquals(1, refused);
    }

    @Test
    void endsWhereQuotesAreBeyondRepair() throws IOException {
        assertEquals(List.of("1|2"), rows("a,b\n1,2\n3,\"x\"y\n5,6\n"));
        assertEquals(List.of("3:3 import-syntax [quote]"), told());
        assertEquals(1, refused);
    }

    @Test
    void endsInAFieldThatNeverEnds() throws IOException {
        assertEquals(List.of("1|2"), rows("a,b\n1,2\n3,\"x\n5,6\n"));
        assertEquals(List.of("3:3 import-syntax [quote]"), told());
    }

    @Test
    void isRefusedWithoutAnything() throws IOException {
        assertEquals(List.of(), rows("\n\n"));
        assertEquals(List.of("1:1 import-no-records []"), told());
    }

    @Test
    void isRefusedIfAColumnThatIsAskedForIsThereTwice() throws IOException {
        assertEquals(List.of(), rows("a,x,x,a\n1,2,3,4\n"));
        assertEquals(List.of("1:7 import-column-twice [a]"), told());
    }

    @Test
    void hasNoMoreColumnsThanAnybodyReads() throws IOException {
        var header = IntStream.rangeClosed(0, 1_000).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertEquals(List.of(), rows(header + "\n"));
        assertEquals(List.of("1:1 limit [columns, 1000]"), told());
    }

    @Test
    void survivesARowOfAMillionFields() throws IOException {
        assertEquals(List.of("3|4"), rows("a,b\n" + ",x".repeat(1_000_000) + "\n3,4\n"));
        assertEquals(List.of("2:1 import-row [1000001, 2]"), told());
    }

    @ParameterizedTest
    @ValueSource(ints = {100_001, 1_000_000})
    void refusesAFieldThatIsTooLong(int length) throws IOException {
        rows("a,b\n1,\"" + "x".repeat(length) + "\"\n");

        assertEquals(List.of("2:3 limit [field, 100000]"), told());
        assertEquals(1, refused);
    }
}
