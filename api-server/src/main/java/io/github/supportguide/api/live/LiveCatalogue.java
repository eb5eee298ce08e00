package io.github.supportguide.api.live;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.CatalogueSource;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The catalogue that is being served. A newer one is read and checked aside and then takes its place as a whole; one
 * that cannot be used changes nothing. For any number of threads.
 */
public final class LiveCatalogue {
    private final CatalogueSource source;
    private final Clock clock;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
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

    /** How many newer catalogues took the place of the one before. */
    public long taken() {
        return taken.get();
    }

    /** How many times what should have been a newer catalogue could not be used. */
    public long refused() {
        return refused.get();
    }

    /**
     * Reads the source anew.
     *
     * @return what was found; without a catalogue the one before stays
     * @throws java.io.UncheckedIOException if it could not be read; the one before stays
     */
    public synchronized CatalogueReading reload() {
        var used = false;
        try {
            var reading = source.read();
            reading.catalogue().ifPresent(newer -> snapshot = Snapshot.of(newer, clock.instant()));
            used = reading.catalogue().isPresent();
            return reading;
        } finally {
            degraded = !used;
            (used ? taken : refused).incrementAndGet();
        }
    }
}
