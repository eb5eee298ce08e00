package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One page of a list of offers; {@code next} is the cursor of the page after it, or null. */
public record OfferListJson(
        List<Item> items, @Nullable String next, String catalogue, String language, List<String> fallbacks) {

    public static OfferListJson of(List<Offer> offers, @Nullable String next, Catalogue catalogue, Words words) {
        var texts = new CatalogueTexts(catalogue.settings(), words.languageTag());
        var items = Item.all(offers, "items/", catalogue, texts);
        return new OfferListJson(items, next, catalogue.version(), words.languageTag(), texts.fallbacks());
    }

    /** An offer in a list; the whole is found under its id. */
    public record Item(
            String id,
            String title,
            String publisher,
            String type,
            @JsonProperty("class") String offerClass,
            String lifecycle) {
        /** @param under where they will stand, such as {@code items/} */
        static List<Item> all(List<Offer> offers, String under, Catalogue catalogue, CatalogueTexts texts) {
            return IntStream.range(0, offers.size())
                    .mapToObj(index -> of(offers.get(index), under + index + "/title", catalogue, texts))
                    .toList();
        }

        private static Item of(Offer offer, String path, Catalogue catalogue, CatalogueTexts texts) {
            return new Item(
                    offer.id().toString(),
                    texts.say(path, offer.title()),
                    offer.id().publisher().toString(),
                    offer.type(),
                    OfferClass.of(catalogue.traits(offer)).code(),
                    offer.lifecycle().state().code());
        }
    }
}
