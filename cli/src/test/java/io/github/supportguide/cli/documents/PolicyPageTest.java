package io.github.supportguide.cli.documents;

import static io.github.supportguide.cli.Ran.supportguide;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the page that auditors read equal to what the command prints; its rules and doubts have a page of their own. */
@DisplayName("The page of responsibilities")
class PolicyPageTest {
    private static final GeneratedPage PAGE = new GeneratedPage(Path.of("..", "docs", "responsibility-matrix.md"));
    private static final String NOTE =
            "<!-- What `supportguide policy` prints; PolicyPageTest keeps it so. Change the rules, not this page. -->\n";

    private static final String RULES = "## Rules\n";

    @Test
    void saysWhatTheCommandPrints() throws IOException {
        var printed = supportguide("policy", "--language", "en").out();

        PAGE.says(NOTE + printed.substring(0, printed.indexOf(RULES)) + RULES + """

                Every rule with its sources and days, and every doubt: [the rules, and what they leave open](rules.md).
                """);
    }
}
