package io.github.supportguide.site.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that can be found, as one language shows it. Its words are the same in every language, only their order
 * differs; so one index serves all.
 *
 * @param title what it is called on the page
 * @param id what it is called by machines
 * @param href its address, from the folder of the language; empty if the id tells it
 * @param names its names in other languages
 * @param texts what else it is found by
 * @param publisher whose it is; empty if nobody’s
 * @param offerClass the code of an offer’s class; empty for all else
 * @param withdrawn whether it is no longer to be had
 */
record Entry(
        EntryKind kind,
        String title,
        String id,
        String href,
        List<String> names,
        List<String> texts,
        String publisher,
        String offerClass,
        boolean withdrawn) {

    /** What it is called, in every language. */
    Stream<String> titles() {
        return Stream.concat(Stream.of(title), names.stream());
    }

    /** What else names it, or says what it is. */
    Stream<String> others() {
        return Stream.concat(Stream.of(id), texts.stream());
    }

    /** Everything that it is found by. */
    Stream<String> words() {
        return Stream.of(titles(), others(), Stream.of(publisher)).flatMap(words -> words);
    }

    /** The length of its shortest name, so that what is called exactly as asked comes before what is called longer. */
    int length() {
        var shortest = title.length();
        for (var name : names) {
            shortest = Math.min(shortest, name.length());
        }
        return shortest;
    }

    /** Roughly how many bytes it takes, the same in every language. */
    int size() {
        return words().mapToInt(words -> words.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
