package io.github.supportguide.cli;

import io.github.supportguide.cli.console.Exit;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Starts the command line; everything is written in UTF-8, whatever the machine’s locale. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var exit = SupportGuideCommand.run(Clock.systemUTC(), out, err, args);
        if (out.checkError()) {
            err.println("supportguide: cannot write what was asked for");
            exit = Exit.IO;
        }
        System.exit(exit);
    }
}
