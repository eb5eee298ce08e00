package io.github.supportguide.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody looks at what goes to stderr. */
public final class Terminal {
    private static final Path ERR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // it still does on the JDK that we build with
    public static boolean showsErr() {
        try {
            return Files.isSymbolicLink(ERR)
                    ? isTerminal(Files.readSymbolicLink(ERR).toString())
                    : System.console() != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isTerminal(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    }
}
