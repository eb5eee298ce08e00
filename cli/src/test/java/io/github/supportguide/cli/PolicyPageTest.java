package io.github.supportguide.cli;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the page that auditors read equal to the rules that answer. */
@DisplayName("The page of responsibilities")
class PolicyPageTest {
    private static final Path PAGE = Path.of("..", "docs", "responsibility-matrix.md");
    private static final String NOTE =
            "<!-- What `supportguide policy` prints; PolicyPageTest keeps it so. Change the rules, not this page. -->\n";

    @Test
    void saysWhatTheCommandPrints() throws IOException {
        var page = NOTE + supportguide("policy", "--language", "en").out();

        var found = Files.readString(PAGE);

        assertEquals(page, found, () -> "expected " + PAGE + ":\n" + page);
    }
}
