package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.format.Lookalikes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The offers that a catalogue has already, by their other identifiers. */
public final class KnownOffers {
    /** Of a catalogue that is still to be made. */
    public static final KnownOffers NONE = new KnownOffers(Map.of());

    private final Map<String, String> byAlias;

    private KnownOffers(Map<String, String> byAlias) {
        this.byAlias = byAlias;
    }

    /**
     * Those in a folder; none if there is no such folder yet, or its catalogue cannot be used.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static KnownOffers in(Path folder) {
        return Files.isDirectory(folder)
                ? new CatalogueFolder(folder)
                        .read()
                        .catalogue()
                        .map(KnownOffers::of)
                        .orElse(NONE)
                : NONE;
    }

    private static KnownOffers of(Catalogue catalogue) {
        var byAlias = new HashMap<String, String>();
        for (var offer : catalogue.offers()) {
            offer.aliases()
                    .forEach(alias ->
                            byAlias.put(Lookalikes.key(alias), offer.id().toString()));
        }
        return new KnownOffers(byAlias);
    }

    Optional<String> byAlias(String alias) {
        return Optional.ofNullable(byAlias.get(Lookalikes.key(alias)));
    }
}
