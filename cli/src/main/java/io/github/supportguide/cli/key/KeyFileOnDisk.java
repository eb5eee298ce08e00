package io.github.supportguide.cli.key;

import io.github.supportguide.api.access.KeyEntry;
import io.github.supportguide.api.access.KeyFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A key file that gets another entry. Everything in it stays as it is, byte for byte; whoever reads it sees the old file or
 * the new one; and of two commands at once one is refused.
 */
final class KeyFileOnDisk {
    private final Path file;

    KeyFileOnDisk(Path file) {
        this.file = file;
    }

    /**
     * Adds an entry.
     *
     * @return whether its name was free; if not, nothing was changed
     * @throws io.github.supportguide.api.access.InvalidKeyFile if what is there cannot count; nothing was changed
     * @throws UncheckedIOException if it cannot be read or written; nothing was changed
     */
    boolean add(KeyEntry entry) {
        try (var next = NextFile.of(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath())) {
            var old = next.old();
            if (KeyFile.of(file, old).holds(entry.name())) {
                return false;
            }
            next.put(valid(with(entry, old)));
            return true;
        } catch (FileAlreadyExistsException e) {
            throw new UncheckedIOException(
                    "cannot change " + file,
                    new IOException("another command is changing it; if none is, delete " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot change " + file, e);
        }
    }

    private static byte[] with(KeyEntry entry, byte[] old) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(old);
        if (old.length > 0 && old[old.length - 1] != '\n') {
            all.write('\n');
        }
        all.writeBytes(entry.line().getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    /** One entry more may be one too many. */
    private byte[] valid(byte[] all) {
        KeyFile.of(file, all);
        return all;
    }
}
