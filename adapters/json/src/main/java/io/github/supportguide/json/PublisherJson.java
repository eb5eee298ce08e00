package io.github.supportguide.json;

import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who lists an offer. */
public record PublisherJson(
        String id, String name, String kind, @Nullable String website, List<String> languages) {
    static PublisherJson of(Publisher publisher, String path, CatalogueTexts texts) {
        return new PublisherJson(
                publisher.id().toString(),
                texts.say(path, publisher.name()),
                kind(publisher),
                publisher.website().map(WebAddress::value).orElse(null),
                publisher.languages());
    }

    /** As files of a catalogue spell it. */
    static String kind(Publisher publisher) {
        return publisher.firstParty() ? "microsoft" : "third-party";
    }
}
