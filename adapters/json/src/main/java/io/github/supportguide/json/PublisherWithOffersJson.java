package io.github.supportguide.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.guide.Directory;
import io.github.supportguide.offer.Audience;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.words.Words;
import java.time.LocalDate;
import java.util.List;

/** A publisher with the channels that it names for all its offers, as far as its audience may know, and the offers. */
public record PublisherWithOffersJson(
        @JsonUnwrapped PublisherJson publisher,
        List<AnswerJson.ContactJson> contacts,
        List<OfferListJson.Item> offers,
        String catalogue,
        String language,
        List<String> fallbacks) {

    /**
     * @param offers those of the publisher
     * @param day for which verified channels count as fresh or stale
     */
    public static PublisherWithOffersJson of(
            Publisher publisher,
            List<Offer> offers,
            Catalogue catalogue,
            Audience audience,
            LocalDate day,
            Words words) {
        var texts = new CatalogueTexts(catalogue.settings(), words.languageTag());
        return new PublisherWithOffersJson(
                PublisherJson.of(publisher, "name", texts),
                new Directory(catalogue, audience)
                        .channels(publisher, day).stream()
                                .map(AnswerJson.ContactJson::of)
                                .toList(),
                OfferListJson.Item.all(offers, "offers/", catalogue, texts),
                catalogue.version(),
                words.languageTag(),
                texts.fallbacks());
    }
}
