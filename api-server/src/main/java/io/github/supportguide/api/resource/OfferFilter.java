package io.github.supportguide.api.resource;

import io.github.supportguide.offer.Offer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which offers a caller wants: {@code q} in title, id or alias, and the exact {@code publisher} and {@code type}. */
final class OfferFilter {
    private final Optional<String> words;
    private final Optional<String> publisher;
    private final Optional<String> type;

    OfferFilter(Map<String, String> parameters) {
        this.words = Optional.ofNullable(parameters.get("q")).map(OfferFilter::folded);
        this.publisher = Optional.ofNullable(parameters.get("publisher")).map(OfferFilter::folded);
        this.type = Optional.ofNullable(parameters.get("type"));
    }

    boolean passes(Offer offer) {
        return type.map(offer.type()::equals).orElse(true)
                && publisher
                        .map(folded(offer.id().publisher().toString())::equals)
                        .orElse(true)
                && words.map(text -> isIn(offer, text)).orElse(true);
    }

    private static boolean isIn(Offer offer, String words) {
        var titles = offer.title().byLanguage().values().stream();
        var names = Stream.concat(Stream.of(offer.id().toString()), offer.aliases().stream());
        return Stream.concat(titles, names).anyMatch(name -> folded(name).contains(words));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
