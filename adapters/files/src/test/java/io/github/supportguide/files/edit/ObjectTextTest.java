package io.github.supportguide.files.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.files.syntax.Findings;
import io.github.supportguide.files.syntax.Node;
import io.github.supportguide.files.syntax.Syntax;
import io.github.supportguide.files.syntax.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table lies in {@code edits.txt}: a text, changes, and the text that comes out. */
@DisplayName("Changing the text of an object")
class ObjectTextTest {

    /** One line of the table; {@code ¶} stands for the end of a line. */
    record Example(Syntax syntax, String before, List<Edit> edits, String after) {
        static Example of(String line) {
            var cells = Arrays.stream(line.split(" → ", -1))
                    .map(cell -> cell.strip().replace("¶", "\n").translateEscapes())
                    .toList();
            var edits =
                    Arrays.stream(cells.get(2).split(" ; ")).map(Example::edit).toList();
            return new Example(Syntax.valueOf(cells.get(0)), cells.get(1), edits, cells.get(3));
        }

        /** {@code a.b=value} puts, {@code +a.b=value} adds, {@code -a.0} removes. */
        private static Edit edit(String written) {
            var kind = written.charAt(0);
            var sides = (kind == '+' || kind == '-' ? written.substring(1) : written).split("=", 2);
            var path = List.of(sides[0].split("\\."));
            return switch (kind) {
                case '+' -> new Edit.Add(path, value(sides[1]));
                case '-' -> new Edit.Remove(path);
                default -> new Edit.Put(path, value(sides[1]));
            };
        }

        private static Node value(String written) {
            return Yaml.read("", written, new Findings()).orElseThrow();
        }
    }

    static Stream<Example> examples() {
        try (var table = ObjectTextTest.class.getResourceAsStream("edits.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Example::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesEverythingElse(Example example) {
        var edited = ObjectText.edited(example.syntax(), example.before(), example.edits());

        assertEquals(example.after(), edited.orElse("cannot"));
    }

    @Test
    void keepsEveryTextReadable() {
        for (var text : List.of(
                "+886", "010", "NO", "~", "12:30", "a: b", "# c", "- d", "'", "\"", "a\nb", "\t", "{x}", "備份 😀", "\\",
                "@a", "%", "&a", "*a", "!a", "[", "null", "1e3", "a, b", "a #b", "=", "<<", "\u0085x")) {
            for (var before :
                    List.of("a: x # c\n", "a: 'x'\n", "a: \"x\"\n", "a: |\n  x\nb: y\n", "{a: x, b: y}", "b: y")) {
                for (var syntax : List.of(Syntax.YAML, Syntax.JSON)) {
                    var written = syntax == Syntax.YAML ? before : "{\"a\":\"x\",\"b\": \"y\"}";
                    var value = new Node.Scalar(null, text, false);
                    var edited = ObjectText.edited(syntax, written, List.of(new Edit.Put(List.of("a"), value)));
                    assertEquals(true, edited.isPresent(), () -> text + " into " + written);
                }
            }
        }
    }
}
