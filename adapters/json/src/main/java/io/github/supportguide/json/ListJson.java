package io.github.supportguide.json;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.policy.Programme;
import io.github.supportguide.words.Words;
import java.util.List;

/** A whole list. {@code fallbacks} names the texts that come in the catalogue’s default language. */
public record ListJson<T>(List<T> items, String catalogue, String policy, String language, List<String> fallbacks) {

    /** Our own words, which are there in every language. */
    public static <T> ListJson<T> of(List<T> items, Catalogue catalogue, Words words) {
        return new ListJson<>(items, catalogue.version(), Programme.POLICY, words.languageTag(), List.of());
    }

    static <T> ListJson<T> of(List<T> items, Catalogue catalogue, CatalogueTexts texts) {
        return new ListJson<>(items, catalogue.version(), Programme.POLICY, texts.language(), texts.fallbacks());
    }
}
