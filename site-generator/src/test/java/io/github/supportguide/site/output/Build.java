package io.github.supportguide.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.TreeSet;

/** A small site to publish and to look at. Every file of it says of which build it is. */
record Build(String name, int pages) {
    private static final String PAGE_END = "end of page";

    void write(SiteFiles files) {
        files.write("assets/" + name + ".css", bytes(name));
        for (int page = 0; page < pages; page++) {
            files.write("en/" + page + "/index.html", bytes("assets/" + name + ".css " + PAGE_END));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The build that a reader finds, as a whole; empty before the first one. */
    static String readAll(Path site) throws IOException {
        if (!Files.exists(site)) {
            return "";
        }
        var list = Manifest.paths(Files.readString(site.resolve("manifest.json")));
        assertEquals(new TreeSet<>(list), filesOf(site));
        var builds = new TreeSet<String>();
        for (var path : list) {
            if (path.endsWith(".html")) {
                builds.add(read(site, path));
            }
        }
        assertEquals(1, builds.size(), builds::toString);
        return builds.first();
    }

    private static TreeSet<String> filesOf(Path site) throws IOException {
        var files = new TreeSet<>(new Tree(site.toRealPath()).files());
        files.remove(Manifest.FILE);
        return files;
    }

    /** What a reader finds who opens a page and then asks for its style. */
    static String read(Path site, String path) throws IOException {
        var page = Files.readString(site.resolve(path));
        if (!page.endsWith(PAGE_END)) {
            throw new NoSuchFileException(path, null, "is not whole: " + page);
        }
        return Files.readString(site.resolve(page.substring(0, page.indexOf(' '))));
    }
}
