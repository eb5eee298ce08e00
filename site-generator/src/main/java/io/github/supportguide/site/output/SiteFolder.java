package io.github.supportguide.site.output;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Consumer;

/** The folder of a site. It is replaced as a whole, once everything is there, or left as it was. */
public final class SiteFolder {
    private final Path folder;
    private final Path fresh;
    private final Path old;

    public SiteFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        if (this.folder.getFileName() == null) {
            throw new SiteFolderInUse(folder, "is the root of the file system");
        }
        var beside = "." + this.folder.getFileName() + "." + UUID.randomUUID();
        this.fresh = this.folder.resolveSibling(beside);
        this.old = this.folder.resolveSibling(beside + ".old");
    }

    /**
     * Replaces what is there.
     *
     * @param writing fills the new site; if it fails, the old one stays
     * @throws SiteFolderInUse if what is there is no site of ours
     * @throws UncheckedIOException if something cannot be read or written
     */
    public void replaceBy(Consumer<SiteFiles> writing) {
        try {
            refuseForeign();
            Files.createDirectories(folder.getParent());
            replace(writing);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the site to " + folder, e);
        }
    }

    private void replace(Consumer<SiteFiles> writing) throws IOException {
        Files.createDirectory(fresh);
        try {
            var files = new SiteFiles(fresh);
            writing.accept(files);
            files.close();
            refuseForeign();
            swap();
        } finally {
            delete(fresh);
        }
        delete(old);
    }

    private void swap() throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(folder, old);
        }
        try {
            Files.move(fresh, folder);
        } catch (IOException e) {
            putBack();
            throw e;
        }
    }

    private void putBack() throws IOException {
        if (Files.exists(old)) {
            Files.move(old, folder);
        }
    }

    private void refuseForeign() throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new SiteFolderInUse(folder, "is a symbolic link");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new SiteFolderInUse(folder, "is not a folder");
        }
        if (Files.exists(folder) && !isEmpty() && !isSite()) {
            throw new SiteFolderInUse(folder, "holds files that are no site of this guide");
        }
        refuseStrangers();
    }

    /** What others put beside the pages of an earlier site is not ours to throw away. */
    private void refuseStrangers() throws IOException {
        if (!Files.exists(folder) || isEmpty()) {
            return;
        }
        var ours = Manifest.paths(Files.readString(folder.resolve(Manifest.FILE)));
        try (var everything = Files.walk(folder)) {
            var stranger = everything
                    .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace(File.separatorChar, '/'))
                    .filter(path -> !path.equals(Manifest.FILE) && !ours.contains(path))
                    .findFirst();
            if (stranger.isPresent()) {
                throw new SiteFolderInUse(folder, "holds " + stranger.get() + ", which is no part of the site");
            }
        }
    }

    private boolean isEmpty() throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private boolean isSite() throws IOException {
        var manifest = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var bytes = Files.newInputStream(manifest)) {
            var start = Manifest.START.getBytes(StandardCharsets.US_ASCII);
            return Arrays.equals(bytes.readNBytes(start.length), start);
        }
    }

    /** Does not follow links. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var everything = Files.walk(folder)) {
            for (var path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
