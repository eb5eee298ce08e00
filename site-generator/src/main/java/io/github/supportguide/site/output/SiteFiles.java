package io.github.supportguide.site.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of a site and keeps the list of them. Safe to use from any thread. */
public final class SiteFiles {
    private final Path folder;
    private final Manifest manifest = new Manifest();

    SiteFiles(Path folder) {
        this.folder = folder;
    }

    /** @param path from the root of the site, with slashes */
    public void write(String path, byte[] content) {
        manifest.add(path, content);
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    void close() throws IOException {
        Files.write(folder.resolve(Manifest.FILE), manifest.json().getBytes(StandardCharsets.US_ASCII));
    }
}
