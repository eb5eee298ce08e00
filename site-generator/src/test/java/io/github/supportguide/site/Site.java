package io.github.supportguide.site;

import io.github.supportguide.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site that was written, to look at: its files by their paths. */
public record Site(Map<String, byte[]> files) {

    public static Site of(Catalogue catalogue, SiteOptions options, Path folder) {
        new SiteGenerator(catalogue, options).writeTo(folder);
        return in(folder);
    }

    public static Site in(Path link) {
        try (var all = Files.walk(link.toRealPath())) {
            var folder = link.toRealPath();
            return new Site(all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            Site::read,
                            (one, other) -> one,
                            TreeMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    public Map<String, Document> pages() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .collect(Collectors.toMap(path -> path, this::page, (one, other) -> one, TreeMap::new));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
