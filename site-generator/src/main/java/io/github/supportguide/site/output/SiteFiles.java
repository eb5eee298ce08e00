package io.github.supportguide.site.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Writes the files of a site and keeps the list of them. Safe to use from any thread. */
public final class SiteFiles {
    private static final String ASSETS = "assets";

    private final Path folder;
    private final Disk disk;
    private final Manifest manifest = new Manifest();
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder count = new LongAdder();

    SiteFiles(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** @param path from the root of the site, with slashes */
    public void write(String path, byte[] content) {
        manifest.add(path, content);
        put(path, content);
    }

    /** What has been written, without what is kept for the pages of the site before. */
    public boolean holds(String path) {
        return manifest.holds(path);
    }

    /** Reads what has been written. */
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " again", e);
        }
    }

    /** How many bytes have been written. */
    public long bytes() {
        return bytes.sum();
    }

    private void put(String path, byte[] content) {
        bytes.add(content.length);
        count.increment();
        try {
            var file = folder.resolve(path);
            folders.computeIfAbsent(file.getParent(), this::create);
            disk.write(file, content);
        } catch (IOException e) {
            throw fault(path, e);
        } catch (UncheckedIOException e) {
            throw fault(path, Objects.requireNonNull(e.getCause()));
        }
    }

    private boolean create(Path parent) {
        try {
            disk.createFolder(parent);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UncheckedIOException fault(String path, IOException cause) {
        var text = "cannot write %s of the site, which takes %,d bytes in %,d files so far";
        return new UncheckedIOException(
                String.format(Locale.ROOT, text, folder.resolve(path), bytes.sum(), count.sum()), cause);
    }

    /**
     * Pages of the site before that are open in a browser still ask for its code and style; both are named by their
     * content. What it kept itself is not kept again.
     */
    void keepAssetsOf(Path before) throws IOException {
        var list = before.resolve(Manifest.FILE);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        var theirs = Manifest.ownPaths(Files.readString(list));
        for (var name : new Tree(before.resolve(ASSETS)).names()) {
            var path = ASSETS + "/" + name;
            if (theirs.contains(path) && !manifest.holds(path)) {
                keep(path, Files.readAllBytes(before.resolve(path)));
            }
        }
    }

    private void keep(String path, byte[] content) {
        manifest.addKept(path, content);
        put(path, content);
    }

    void close() {
        put(Manifest.FILE, manifest.json().getBytes(StandardCharsets.US_ASCII));
    }
}
