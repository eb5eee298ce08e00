package io.github.supportguide.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in one line what could not be read or written, and why. */
public final class IoFault {
    private IoFault() {}

    public static String told(UncheckedIOException fault) {
        return fault.getMessage() + ": " + reason(Objects.requireNonNull(fault.getCause()));
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "not allowed";
        }
        if (cause instanceof NotDirectoryException) {
            return "not a folder";
        }
        return cause instanceof FileAlreadyExistsException ? "it is in the way" : String.valueOf(cause.getMessage());
    }
}
