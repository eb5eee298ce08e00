package io.github.supportguide.cli.diff;

import io.github.supportguide.change.CatalogueChanges;
import io.github.supportguide.change.ChangedAnswers;
import io.github.supportguide.change.Renamed;
import io.github.supportguide.offer.OfferId;
import io.github.supportguide.words.ChangeSentences;
import io.github.supportguide.words.Words;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Which offers changes are about, cut short where they are many. */
final class OfferLists {
    private static final int MOST = 10;

    private final Words words;
    private final ChangeSentences sentences;
    private final UnaryOperator<String> quoted;

    OfferLists(Words words, ChangeSentences sentences, UnaryOperator<String> quoted) {
        this.words = words;
        this.sentences = sentences;
        this.quoted = quoted;
    }

    /** A line each for the offers that are new, gone and renamed, where there are any. */
    List<String> ofCatalogue(CatalogueChanges changes) {
        return Stream.of(
                        list("changes.added", changes.added(), this::id),
                        list("changes.removed", changes.removed(), this::id),
                        list("changes.renamed", changes.renamed(), this::rename))
                .flatMap(line -> line)
                .toList();
    }

    /** The offers of a group. */
    String of(ChangedAnswers group) {
        return line("changes.offers", group.offers(), this::id);
    }

    private <T> Stream<String> list(String key, List<T> items, Function<T, String> name) {
        return items.isEmpty() ? Stream.empty() : Stream.of(line(key, items, name));
    }

    private <T> String line(String key, List<T> items, Function<T, String> name) {
        var first = words.list(items.stream().limit(MOST).map(name).toList());
        var named =
                items.size() <= MOST ? first : words.say("changes.more", first, sentences.number(items.size() - MOST));
        return words.say(key, sentences.number(items.size()), named);
    }

    private String id(OfferId offer) {
        return quoted.apply(offer.toString());
    }

    private String rename(Renamed renamed) {
        return words.say("changes.rename", id(renamed.from()), id(renamed.to()));
    }
}
