package io.github.supportguide.api.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that people name: never a pipe or a device, and never much more than asked for. */
final class SmallFile {
    private SmallFile() {}

    /** Its bytes; if there are more than so many, so many and one. */
    static byte[] bytes(Path file, int most) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("it is not a file");
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        }
    }
}
