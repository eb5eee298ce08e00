package io.github.supportguide.site.search;

import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.offer.Lifecycle;
import io.github.supportguide.offer.Offer;
import io.github.supportguide.offer.Publisher;
import io.github.supportguide.offer.Text;
import io.github.supportguide.policy.OfferClass;
import io.github.supportguide.site.address.PagePath;
import io.github.supportguide.site.page.Edition;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a catalogue can be found: names and identifiers, and nothing that is not for everybody. */
final class OfferEntries {
    /** An id that stands in a path just as it is. */
    private static final Pattern PLAIN = Pattern.compile("([a-z0-9._-]*[a-z0-9_-])(/[a-z0-9._-]*[a-z0-9_-])?");

    private final Edition edition;
    private final Catalogue catalogue;

    OfferEntries(Edition edition) {
        this.edition = edition;
        this.catalogue = edition.catalogue();
    }

    Stream<Entry> all() {
        return Stream.concat(
                catalogue.offers().stream().map(this::offer),
                catalogue.publishers().stream().map(this::publisher));
    }

    private Entry offer(Offer offer) {
        var publisher = catalogue.publisherOf(offer);
        var title = edition.phrase(offer.title()).text();
        var byline = edition.phrase(publisher.name()).text();
        return new Entry(
                EntryKind.OFFER,
                title,
                offer.id().toString(),
                href(offer.id().toString(), PagePath.of(edition.language(), offer.id())),
                others(offer.title(), title),
                Stream.concat(offer.aliases().stream(), others(publisher.name(), byline).stream())
                        .toList(),
                byline,
                OfferClass.of(catalogue.traits(offer)).code(),
                offer.lifecycle().state() == Lifecycle.State.WITHDRAWN);
    }

    private Entry publisher(Publisher publisher) {
        var name = edition.phrase(publisher.name()).text();
        var id = publisher.id().toString();
        return new Entry(
                EntryKind.PUBLISHER,
                name,
                id,
                href(id, PagePath.of(edition.language(), publisher.id())),
                others(publisher.name(), name),
                List.of(),
                "",
                "",
                false);
    }

    private static List<String> others(Text text, String shown) {
        return text.byLanguage().values().stream()
                .distinct()
                .filter(words -> !words.equals(shown))
                .sorted()
                .toList();
    }

    private static String href(String id, PagePath path) {
        return PLAIN.matcher(id).matches() ? "" : Addresses.inItsLanguage(path);
    }
}
