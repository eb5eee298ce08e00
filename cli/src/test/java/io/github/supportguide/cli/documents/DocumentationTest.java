package io.github.supportguide.cli.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failing page prints itself as it should be, or writes it; see {@link GeneratedPage}. */
@DisplayName("The documentation")
class DocumentationTest {
    private static final Path ROOT = Path.of("..");

    /** Commands with what they print, or a file to write: <code>```yaml CATALOGUE/offers/x.yaml</code>. */
    private static final Pattern BLOCK =
            Pattern.compile("```(?:console\\n(?<commands>.*?)|\\w+ (?<file>\\S+)\\n(?<text>.*?))```", Pattern.DOTALL);

    @TempDir
    Path folder;

    static Stream<Path> pages() throws IOException {
        try (var tasks = Files.list(ROOT.resolve("docs/tasks"))) {
            return Stream.concat(
                    Stream.of("README.md", "README.zh-TW.md", "docs/api.md").map(ROOT::resolve),
                    tasks.sorted().toList().stream());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void showsWhatReallyComesOut(Path file) throws Exception {
        var page = new GeneratedPage(file);

        page.says(real(page.text()));
    }

    private String real(String page) throws Exception {
        var commands = new DocumentedCommands(folder);
        var real = new StringBuilder();
        var block = BLOCK.matcher(page);
        while (block.find()) {
            block.appendReplacement(real, "");
            if (block.group("file") == null) {
                real.append("```console\n")
                        .append(run(block.group("commands"), commands))
                        .append("```");
            } else {
                commands.write(block.group("file"), block.group("text"));
                real.append(block.group());
            }
        }
        return block.appendTail(real).toString();
    }

    /** The commands of a block, each followed by what it prints now. */
    private static String run(String block, DocumentedCommands commands) throws Exception {
        var real = new StringBuilder();
        for (var command : block.lines().filter(line -> line.startsWith("$ ")).toList()) {
            var output = commands.output(command.substring(2));
            real.append(command).append('\n').append(output);
            if (!output.isEmpty() && !output.endsWith("\n")) {
                real.append('\n');
            }
        }
        return real.toString();
    }
}
