package io.github.supportguide.site.search;

import io.github.supportguide.site.page.Asset;
import io.github.supportguide.site.page.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site with nothing but the search. */
record IndexOnDisk(Path folder) {

    static IndexOnDisk of(List<Edition> editions, Path folder) {
        var site = new IndexOnDisk(folder);
        site.write("assets/site.js", Asset.SCRIPT.content());
        Search.files(editions)
                .forEach(file -> site.write(file.path(), file.content().get()));
        editions.forEach(edition -> site.write(edition.language() + "/index.html", page(edition)));
        return site;
    }

    private static byte[] page(Edition edition) {
        return "<!doctype html><html lang=%s><meta charset=utf-8><script src=../assets/site.js></script>"
                .formatted(edition.language())
                .getBytes(StandardCharsets.UTF_8);
    }

    URI page(String language) {
        return folder.resolve(language).resolve("index.html").toUri();
    }

    private void write(String path, byte[] content) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
