package io.github.supportguide.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What came of running a command: its exit code and all it printed. */
public record Ran(int exit, String out, String err) {
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** Runs {@code supportguide} with these arguments, at noon of 22 November 2026. */
    public static Ran supportguide(String... args) {
        return supportguide(System.getenv(), args);
    }

    /** The same, with these environment variables. */
    public static Ran supportguide(Map<String, String> variables, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = SupportGuideCommand.run(variables, NOON, new PrintWriter(out), new PrintWriter(err), args);
        return new Ran(exit, out.toString(), err.toString());
    }
}
