package io.github.supportguide.site.search;

import io.github.supportguide.site.page.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be found, numbered by its place: the same place in every language. */
final class Entries {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind)
            .thenComparing(Entry::withdrawn)
            .thenComparingInt(Entry::length)
            .thenComparing(Entry::id);

    private Entries() {}

    static List<Entry> of(Edition edition) {
        return Stream.concat(new OfferEntries(edition).all(), new VocabularyEntries(edition).all())
                .sorted(ORDER)
                .toList();
    }
}
