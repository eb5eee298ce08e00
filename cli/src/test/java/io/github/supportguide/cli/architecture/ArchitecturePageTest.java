package io.github.supportguide.cli.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.cli.documents.GeneratedPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The page of the architecture")
class ArchitecturePageTest {
    private static final GeneratedPage PAGE = new GeneratedPage(Path.of("..", "docs", "architecture.md"));
    /** They only look at the others, and would blur the drawing. */
    private static final Set<String> ONLOOKERS = Set.of("benchmarks", "fuzz");

    private static final Pattern DRAWING = Pattern.compile("(?<=```mermaid\n).*?(?=```)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w/-]+)` \\|(.*\\|)?(.*) \\|$");
    private static final Pattern NAME = Pattern.compile("`([\\w/-]+)`");

    @Test
    void drawsWhatDependsOnWhat() throws Exception {
        PAGE.says(DRAWING.matcher(PAGE.text()).replaceFirst(drawing()));
    }

    private static String drawing() throws Exception {
        return """
                flowchart TB
                %s    subgraph domain
                        direction TB
                %s    end
                """.formatted(
                        Reactor.read().street().without(ONLOOKERS).arrows("    "),
                        new Packages("domain", "").street().arrows("        "));
    }

    static List<String> modules() throws Exception {
        return List.copyOf(Reactor.read().folders());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void namesEachModuleWithWhatItDependsOn(String folder) throws Exception {
        var row = ROW.matcher(section("Modules"))
                .results()
                .filter(one -> one.group(1).equals(folder))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + folder));

        var named =
                NAME.matcher(row.group(3)).results().map(one -> one.group(1)).toList();

        assertEquals(Reactor.read().dependenciesOf(folder), new TreeSet<>(named));
    }

    @ParameterizedTest(name = "of {0}")
    @CsvSource(textBlock = """
            domain,         '',    Inside the domain
            adapters/files, files, Inside the files
            site-generator, site,  Inside the site generator
            api-server,     api,   Inside the API server
            cli,            cli,   Inside the command line
            """)
    void namesPackagesAfterThoseTheyUse(String module, String above, String heading) throws Exception {
        var packages = new Packages(module, above);

        var listed =
                ROW.matcher(section(heading)).results().map(row -> row.group(1)).toList();

        assertEquals(packages.names(), new TreeSet<>(listed));
        packages.street()
                .uses()
                .forEach((user, used) -> used.forEach(one -> assertTrue(
                        listed.indexOf(one) < listed.indexOf(user),
                        user + " uses " + one + ", which stands below it")));
    }

    private static String section(String heading) throws Exception {
        var page = PAGE.text();
        var start = page.indexOf("## " + heading + "\n");
        var end = page.indexOf("\n## ", start);
        return page.substring(start, end < 0 ? page.length() : end);
    }
}
