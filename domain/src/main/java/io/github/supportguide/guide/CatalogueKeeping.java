package io.github.supportguide.guide;

import io.github.supportguide.catalogue.CatalogueSource;
import java.time.LocalDate;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Where people keep a catalogue and want to hear all that could be better. */
@SecondaryPort
public interface CatalogueKeeping extends CatalogueSource {

    /**
     * Reads the whole catalogue as {@link #read()} does, and looks at everything that could be better: with advice,
     * and with what is stale on a day.
     *
     * @throws java.io.UncheckedIOException if the source could not be read at all
     */
    CatalogueCheck check(LocalDate day);
}
