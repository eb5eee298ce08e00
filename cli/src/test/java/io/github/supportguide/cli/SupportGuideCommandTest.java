package io.github.supportguide.cli;

import static io.github.supportguide.cli.Ran.supportguide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.cli.console.Exit;
import io.github.supportguide.cli.console.Printable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("supportguide")
class SupportGuideCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"answer", "site", "serve", "import", "schema", "diff", "policy", "key"})
    void helpsWithEveryCommand(String command) {
        var ran = supportguide(command, "--help");

        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.out().startsWith("Usage: supportguide " + command), ran.out());
    }

    @Test
    void saysItsVersion() {
        assertEquals("supportguide (not packaged)\n", supportguide("--version").out());
    }

    @Test
    void wantsACommand() {
        var ran = supportguide();

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().startsWith("Say which command to run."), ran.err());
    }

    @Test
    void refusesAPortThatIsNone() {
        var ran = supportguide("serve", "--port", "99999", "--sample");

        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().startsWith("--port has to be a number from 0 to 65535"), ran.err());
    }

    @Test
    void refusesAnUnknownCommand() {
        assertEquals(Exit.USAGE, supportguide("advise").exit());
    }

    @Test
    void makesTextsFromElsewherePrintable() {
        assertEquals("red\\u001B[31m \\u202Ebad 備份", Printable.of("red\u001B[31m \u202Ebad 備份"));
    }
}
