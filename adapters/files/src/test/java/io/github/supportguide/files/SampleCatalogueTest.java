package io.github.supportguide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.policy.OfferClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bundled sample")
class SampleCatalogueTest {

    @Test
    void hasNothingToMend() {
        assertEquals(List.of(), new SampleCatalogue().read().findings());
    }

    @Test
    void hasAnOfferOfEachClass() {
        var catalogue = new SampleCatalogue().read().catalogue().orElseThrow();

        var classes = catalogue.offers().stream()
                .map(catalogue::traits)
                .map(OfferClass::of)
                .collect(Collectors.toSet());

        assertEquals(Set.of(OfferClass.values()), classes);
    }

    @Test
    void isToldInBothLanguages() {
        var catalogue = new SampleCatalogue().read().catalogue().orElseThrow();

        for (var offer : catalogue.offers()) {
            assertTrue(
                    offer.title().byLanguage().keySet().containsAll(Set.of("en", "zh-TW")),
                    offer.id().toString());
        }
    }
}
