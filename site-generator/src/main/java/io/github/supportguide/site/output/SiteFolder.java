package io.github.supportguide.site.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The folder of a site. It holds the next one once everything is there, or stays as it was. */
public final class SiteFolder {
    private final Place place;
    private final Disk disk;

    public SiteFolder(Path folder) {
        this(folder, new RealDisk());
    }

    SiteFolder(Path folder, Disk disk) {
        this.place = Place.of(folder);
        this.disk = disk;
    }

    /**
     * Replaces what is there.
     *
     * @param writing fills the new site; if it fails, the old one stays
     * @throws SiteFolderInUse if what is there is no site of ours
     * @throws UncheckedIOException if something cannot be read or written, or somebody else is writing there
     */
    public void replaceBy(Consumer<SiteFiles> writing) {
        try {
            place.refuseForeign();
            try (var releases = Releases.lockedAt(place, disk)) {
                replace(releases, writing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the site to " + place.link(), e);
        }
    }

    private void replace(Releases releases, Consumer<SiteFiles> writing) throws IOException {
        var before = place.current();
        var release = releases.prepare();
        try {
            fill(new SiteFiles(releases.building(), disk), before, writing);
            releases.publish(release);
        } catch (IOException | RuntimeException | Error fault) {
            abandon(releases, release, fault);
            throw fault;
        }
        prune(releases, before, release);
    }

    private static void fill(SiteFiles files, Optional<Path> before, Consumer<SiteFiles> writing) throws IOException {
        writing.accept(files);
        if (before.isPresent()) {
            files.keepAssetsOf(before.get());
        }
        files.close();
    }

    private static void abandon(Releases releases, Path release, Throwable fault) {
        try {
            releases.abandon(release);
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    private void prune(Releases releases, Optional<Path> before, Path release) {
        var kept = new HashSet<>(Set.of(release));
        before.ifPresent(kept::add);
        try {
            releases.keepOnly(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the site in " + place.link() + " is the new one, but an older release cannot be removed", e);
        }
    }
}
