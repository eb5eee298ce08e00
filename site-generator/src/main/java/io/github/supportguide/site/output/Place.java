package io.github.supportguide.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a site is: people name a link, which leads to one of the releases in a hidden folder beside it.
 *
 * @param link as people name it, absolute
 * @param home the folder of the releases
 */
record Place(Path link, Path home) {
    static final Pattern RELEASE = Pattern.compile("[1-9][0-9]{0,17}");

    private static final String MARKER = "supportguide-site";

    static Place of(Path folder) {
        var link = folder.toAbsolutePath().normalize();
        if (link.getFileName() == null) {
            throw new SiteFolderInUse(folder, "is the root of the file system");
        }
        return new Place(link, link.resolveSibling("." + link.getFileName() + ".releases"));
    }

    Path marker() {
        return home.resolve(MARKER);
    }

    boolean isMarked() {
        return Files.isRegularFile(marker(), LinkOption.NOFOLLOW_LINKS);
    }

    /** The release that readers see, unless the link leads nowhere or elsewhere. */
    Optional<Path> current() throws IOException {
        if (!Files.isSymbolicLink(link)) {
            return Optional.empty();
        }
        var target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        return Optional.of(target).filter(this::isRelease);
    }

    private boolean isRelease(Path target) {
        return home.equals(target.getParent())
                && RELEASE.matcher(target.getFileName().toString()).matches();
    }

    /** Touches nothing. */
    void refuseForeign() throws IOException {
        refuseForeignLink();
        refuseForeignHome();
        var current = current();
        if (current.isPresent()) {
            refuseStrangers(current.get());
        }
    }

    private void refuseForeignLink() throws IOException {
        if (Files.isSymbolicLink(link)) {
            if (current().isEmpty()) {
                throw new SiteFolderInUse(link, "is a link that leads to no site of this guide");
            }
        } else if (Files.isDirectory(link)) {
            if (!new Tree(link).isEmpty()) {
                throw new SiteFolderInUse(link, "holds files that are no site of this guide");
            }
        } else if (Files.exists(link)) {
            throw new SiteFolderInUse(link, "is not a folder");
        }
    }

    private void refuseForeignHome() throws IOException {
        var exists = Files.exists(home, LinkOption.NOFOLLOW_LINKS);
        if (exists && !Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)) {
            throw new SiteFolderInUse(
                    link, "keeps its releases in " + home + ", which is not a folder", "move that away");
        }
        if (exists && !isMarked() && !new Tree(home).isEmpty()) {
            throw new SiteFolderInUse(
                    link,
                    "keeps its releases in " + home + ", which holds files of somebody else",
                    "move that away, or name another folder");
        }
    }

    /** What others put beside the pages of an earlier site is not ours to throw away. */
    private void refuseStrangers(Path release) throws IOException {
        var manifest = release.resolve(Manifest.FILE);
        if (!Files.isDirectory(release, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        var ours = Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)
                ? new HashSet<>(Manifest.paths(Files.readString(manifest)))
                : new HashSet<String>();
        ours.add(Manifest.FILE);
        for (var file : new Tree(release).files()) {
            if (!ours.contains(file)) {
                throw new SiteFolderInUse(
                        link, "holds " + file + ", which is no part of the site", "move that file out of it");
            }
        }
    }
}
