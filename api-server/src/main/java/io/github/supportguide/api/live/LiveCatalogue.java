package io.github.supportguide.api.live;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.CatalogueSource;
import java.time.Clock;

/**
 * The catalogue that is being served. A newer one is read and checked aside and then takes its place as a whole; one
 * that cannot be used changes nothing. For any number of threads.
 */
public final class LiveCatalogue {
    private final CatalogueSource source;
    private final Clock clock;
    private volatile Snapshot snapshot;
    private volatile boolean degraded;

    /**
     * @param first what is served from the start
     * @param source where newer ones come from
     */
    public LiveCatalogue(Catalogue first, CatalogueSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.snapshot = Snapshot.of(first, clock.instant());
    }

    /** What is served now; take it once a request. */
    public Snapshot now() {
        return snapshot;
    }

    /** Whether the newest state of the source cannot be used, so that an older one is served. */
    public boolean isDegraded() {
        return degraded;
    }

    /**
     * Reads the source anew.
     *
     * @return what was found; without a catalogue the one before stays
     * @throws java.io.UncheckedIOException if it could not be read; the one before stays
     */
    public synchronized CatalogueReading reload() {
        degraded = true;
        var reading = source.read();
        reading.catalogue().ifPresent(catalogue -> {
            snapshot = Snapshot.of(catalogue, clock.instant());
            degraded = false;
        });
        return reading;
    }
}
