package io.github.supportguide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The compiler asks for comments that are right, and this for those that are missing. */
@DisplayName("Every public type")
class DocumentedTest {
    private static final Pattern TYPE =
            Pattern.compile(" *public ([a-z-]+ )*(class|record|interface|enum|@interface) .*");

    @Test
    void saysWhatItIsFor() throws IOException {
        try (var paths = Files.walk(Path.of("src/main/java"))) {
            var files = paths.filter(path -> path.toString().endsWith(".java")).toList();
            assertEquals(
                    List.of(),
                    files.stream().flatMap(DocumentedTest::undocumentedIn).toList());
        }
    }

    @Test
    void isFoundIfItDoesNot() {
        var lines =
                List.of("/** Told. */", "@ValueObject", "public record Told() {", "", "    public enum Silent {}", "}");

        assertEquals(List.of("    public enum Silent {}"), undocumented(lines).toList());
    }

    private static Stream<String> undocumentedIn(Path file) {
        try {
            return undocumented(Files.readAllLines(file)).map(type -> file.getFileName() + ": " + type.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> undocumented(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> TYPE.matcher(lines.get(at)).matches())
                .filter(at -> !isCommented(lines.subList(0, at)))
                .mapToObj(lines::get);
    }

    /** Between comment and type there are only annotations. */
    private static boolean isCommented(List<String> before) {
        var at = before.size() - 1;
        while (at >= 0 && before.get(at).strip().startsWith("@")) {
            at--;
        }
        return at >= 0 && before.get(at).strip().endsWith("*/");
    }
}
