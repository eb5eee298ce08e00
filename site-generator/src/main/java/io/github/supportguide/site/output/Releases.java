package io.github.supportguide.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The complete sites of one place, in numbered folders, and room for the next one. Nobody else changes them meanwhile. */
final class Releases implements AutoCloseable {
    private static final String EXPLANATION =
            "supportguide-releases/v1: the releases of the site whose link lies beside"
                    + " this folder; supportguide adds and removes them\n";

    private final Place place;
    private final Path building;
    private final Path nextLink;
    private final Disk disk;
    private final ReleaseLock lock;

    private Releases(Place place, Disk disk, ReleaseLock lock) {
        this.place = place;
        this.building = place.home().resolve("building");
        this.nextLink = place.home().resolve("next");
        this.disk = disk;
        this.lock = lock;
    }

    /** @throws IOException also if somebody else is at work there */
    static Releases lockedAt(Place place, Disk disk) throws IOException {
        disk.createFolder(place.home());
        if (!place.isMarked()) {
            disk.write(place.marker(), EXPLANATION.getBytes(StandardCharsets.US_ASCII));
        }
        return new Releases(place, disk, ReleaseLock.on(place.home().resolve("lock")));
    }

    /**
     * Makes room for the next release. Whatever a killed run left is removed. A disk that knows no links says so here,
     * before the work is done.
     *
     * @return where it will be
     */
    Path prepare() throws IOException {
        clear();
        var last = numbered().stream().mapToLong(Releases::number).max().orElse(0);
        var release = place.home().resolve(String.valueOf(last + 1));
        disk.link(nextLink, Objects.requireNonNull(place.link().getParent()).relativize(release));
        disk.createFolder(building);
        return release;
    }

    /** In which a release is made. */
    Path building() {
        return building;
    }

    private void clear() throws IOException {
        disk.delete(nextLink);
        new Tree(building).delete(disk);
    }

    /** At its end readers see it. */
    void publish(Path release) throws IOException {
        disk.move(building, release);
        if (Files.isDirectory(place.link(), LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(place.link());
        }
        disk.move(nextLink, place.link());
    }

    /** Takes back what was made of a release, unless readers see it. */
    void abandon(Path release) throws IOException {
        clear();
        if (place.current().filter(release::equals).isEmpty()) {
            new Tree(release).delete(disk);
        }
    }

    void keepOnly(Set<Path> kept) throws IOException {
        for (var release : numbered()) {
            if (!kept.contains(release)) {
                new Tree(release).delete(disk);
            }
        }
    }

    private List<Path> numbered() throws IOException {
        try (var children = Files.list(place.home())) {
            return children.filter(child -> Place.RELEASE
                            .matcher(child.getFileName().toString())
                            .matches())
                    .toList();
        }
    }

    private static long number(Path release) {
        return Long.parseLong(release.getFileName().toString());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
