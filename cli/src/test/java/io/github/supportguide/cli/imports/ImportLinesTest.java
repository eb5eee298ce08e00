package io.github.supportguide.cli.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.cli.Ran;
import io.github.supportguide.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What supportguide import says it did")
class ImportLinesTest {

    @TempDir
    Path path;

    @BeforeEach
    void oneSolution() throws IOException {
        solution("Watch", "watch", "help@contoso.example");
    }

    private void solution(String folder, String offer, String email) throws IOException {
        var solution = path.resolve("solutions").resolve(folder);
        Files.createDirectories(solution);
        Files.writeString(solution.resolve("SolutionMetadata.json"), """
                {"publisherId": "contoso", "offerId": "%s", "support": {"email": "%s"}}
                """.formatted(offer, email));
    }

    private Ran bring(String... options) {
        var arguments = new ArrayList<>(List.of("import", "--format", "sentinel"));
        arguments.addAll(List.of("--into", path.resolve("catalogue").toString()));
        arguments.addAll(List.of(options));
        arguments.add(path.resolve("solutions").toString());
        return Ran.supportguide(arguments.toArray(String[]::new));
    }

    @Test
    void namesEachOfferThatIsNotAsBefore() throws IOException {
        assertEquals("added contoso/watch\n1 added, 0 changed, 0 unchanged, 0 refused\n", bring().out());

        solution("Watch", "watch", "new@contoso.example");
        solution("Zwin", "WATCH", "help@contoso.example");
        var ran = bring();

        assertEquals("""
                changed contoso/watch: support.contact.email
                0 added, 1 changed, 0 unchanged, 1 refused
                """, ran.out());
        assertEquals(Exit.FINDINGS, ran.exit());
    }

    /** Nobody chooses what others call their folders and mailboxes. */
    @Test
    void doesNoHarmOnATerminal() throws IOException {
        solution("Red \u001B[31m", "red", "desk \u001B]0;title");

        var told = bring().err();

        assertFalse(told.contains("\u001B"), told);
        assertTrue(told.startsWith("Red \\u001B[31m/SolutionMetadata.json:1:"), told);
    }

    @Test
    void isTheSameInARehearsalThatWritesNothing() {
        var rehearsed = bring("--dry-run");

        assertFalse(Files.exists(path.resolve("catalogue")));
        assertEquals(bring(), rehearsed);
    }

    @Test
    void listsNoMoreThanAHundredFindingsOfASeverity() throws IOException {
        for (int number = 0; number < 130; number++) {
            solution("S" + number, "s" + number, "nobody at home");
        }

        var lines = bring().err().lines().toList();

        assertEquals(101, lines.size());
        assertEquals("… and 30 more", lines.get(100));
    }

    @Test
    void isOneLineIfTheFolderCannotBeWritten() throws IOException {
        Files.writeString(path.resolve("catalogue"), "a file");

        var ran = bring();

        assertEquals(Exit.IO, ran.exit());
        assertTrue(ran.err().startsWith("supportguide: cannot write " + path.resolve("catalogue")), ran.err());
        assertEquals("", ran.out());
    }
}
