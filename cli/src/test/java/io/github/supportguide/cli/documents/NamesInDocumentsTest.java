package io.github.supportguide.cli.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever renames or moves something learns here which pages still call it by its old name. */
@DisplayName("The documents")
class NamesInDocumentsTest {
    private static final OurFiles FILES = found();

    /** A type, perhaps with one of its members: two words at least, for one word may be anything. */
    private static final Pattern TYPE = Pattern.compile("([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:[.#](?!json)\\w+)?");

    private static final Pattern FILE = Pattern.compile("[\\w./-]+\\.(?:java|properties|css|js)");

    /** Pages about what was: they keep the names that things had. */
    private static final List<Path> HISTORY = List.of(Path.of("CHANGELOG.md"), Path.of("docs/decisions"));

    static Stream<Page> pages() {
        return FILES.pages().stream().map(Page::new);
    }

    static Stream<Page> pagesOfToday() {
        return pages().filter(page -> HISTORY.stream().noneMatch(page.path()::startsWith));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void leadSomewhere(Page page) {
        assertEquals(
                List.of(),
                page.links().filter(target -> !page.leadsSomewhere(target)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesOfToday")
    void nameTypesThatAreThere(Page page) {
        var types = FILES.types();

        var unknown = page.names()
                .map(TYPE::matcher)
                .filter(name -> name.matches())
                .map(name -> name.group(1))
                .filter(type -> !types.contains(type));

        assertEquals(List.of(), unknown.toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesOfToday")
    void nameFilesThatAreThere(Page page) {
        var names = FILES.names();

        var unknown = page.names()
                .filter(name -> FILE.matcher(name).matches())
                .filter(name -> !names.contains(Path.of(name).getFileName().toString()));

        assertEquals(List.of(), unknown.toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesOfToday")
    void nameFoldersThatAreThere(Page page) {
        var folders = FILES.foldersAtTheTop();

        var unknown = page.names()
                .filter(name -> name.matches("[\\w-]+/[\\w./-]+"))
                .filter(name -> folders.contains(name.split("/")[0]))
                .filter(name -> !Files.exists(OurFiles.ROOT.resolve(name)) && !name.contains("/target/"));

        assertEquals(List.of(), unknown.toList());
    }

    /** What stands behind an option of Maven: the profiles that are asked for, the modules, and the tests. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesOfToday")
    void runWhatIsThere(Page page) {
        var profiles = FILES.profiles();
        var types = FILES.types();

        assertEquals(
                List.of(),
                page.behind("-P").filter(name -> !profiles.contains(name)).toList());
        assertEquals(
                List.of(),
                page.behind("-pl ")
                        .filter(name ->
                                !Files.exists(OurFiles.ROOT.resolve(name).resolve("pom.xml")))
                        .toList());
        assertEquals(
                List.of(),
                page.behind("-Dtest=")
                        .map(name -> name.replace("*", ".*"))
                        .filter(name -> types.stream().noneMatch(type -> type.matches(name)))
                        .toList());
    }

    @Test
    void areAllInTheIndex() {
        var index = new Page(Path.of("docs/README.md"));
        var listed = index.links()
                .map(link -> Path.of("docs").resolve(link).normalize())
                .toList();

        var missing =
                pagesOfToday().map(Page::path).filter(page -> !listed.contains(page) && !page.equals(index.path()));

        assertEquals(List.of(), missing.toList());
    }

    @Test
    void wouldNotLeadToWhatIsNotThere() {
        var page = new Page(Path.of("docs/README.md"));

        assertFalse(page.leadsSomewhere("nowhere.md"));
        assertFalse(page.leadsSomewhere("glossary.md#nothing"));
    }

    private static OurFiles found() {
        try {
            return OurFiles.find();
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
