package io.github.supportguide.api;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.catalogue.CatalogueSource;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.OfferId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sample, which from the second reading on has lost its first offers and got two new ones. */
final class SwappedCatalogue implements CatalogueSource {
    private boolean swapped;

    @Override
    public CatalogueReading read() {
        var sample = new SampleCatalogue().read().catalogue().orElseThrow();
        var catalogue = swapped ? changed(sample) : sample;
        swapped = true;
        return new CatalogueReading(Optional.of(catalogue), List.of());
    }

    private static Catalogue changed(Catalogue sample) {
        var offers = new ArrayList<Offer>(
                List.copyOf(sample.offers()).subList(1, sample.offers().size()));
        for (var id : List.of("contoso/a-new-one", "fabrikam/zz-new-one")) {
            offers.add(Offer.of(OfferId.of(id), offers.get(0).title(), "saas"));
        }
        return Catalogue.of(sample.settings(), sample.publishers(), offers, sample.notices(), "sha256:another");
    }
}
