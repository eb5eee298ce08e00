package io.github.supportguide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the tables that auditors read equal to the code that answers. */
@DisplayName("The page of responsibilities")
class ResponsibilityPageTest {
    private static final Path PAGE = Path.of("..", "docs", "responsibility-matrix.md");

    @Test
    void saysWhatTheCodeDoes() throws IOException {
        var page = ResponsibilityPage.markdown();

        var found = Files.exists(PAGE) ? Files.readString(PAGE) : "";

        assertEquals(page, found, () -> "expected " + PAGE + ":\n" + page);
    }
}
