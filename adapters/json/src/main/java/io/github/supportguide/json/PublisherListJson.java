package io.github.supportguide.json;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some publishers in the order of their ids; {@code next} is a cursor to those behind it, or null. */
public record PublisherListJson(
        List<PublisherJson> items, @Nullable String next, String catalogue, String language, List<String> fallbacks) {

    public static PublisherListJson of(
            List<Publisher> publishers, @Nullable String next, Catalogue catalogue, Words words) {
        var texts = new CatalogueTexts(catalogue.settings(), words.languageTag());
        var items = IntStream.range(0, publishers.size())
                .mapToObj(index -> PublisherJson.of(publishers.get(index), "items/" + index + "/name", texts))
                .toList();
        return new PublisherListJson(items, next, catalogue.version(), words.languageTag(), texts.fallbacks());
    }
}
