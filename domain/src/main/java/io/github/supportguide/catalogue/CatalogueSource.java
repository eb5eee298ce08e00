package io.github.supportguide.catalogue;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Where a catalogue comes from: a folder, the bundled sample, a database. */
@SecondaryPort
public interface CatalogueSource {

    /**
     * Reads the whole catalogue afresh, with a finding for whatever keeps it from being used and whatever is left out. Safe
     * to call from any thread; what it gives does not change when the source does.
     *
     * @throws java.io.UncheckedIOException if the source could not be read at all
     */
    CatalogueReading read();
}
