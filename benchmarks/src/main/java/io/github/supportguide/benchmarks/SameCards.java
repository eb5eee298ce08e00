package io.github.supportguide.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Holds cards of two sites against each other: every element, attribute and text, but for blanks. */
final class SameCards {
    private final Path ours;
    private final Path theirs;

    SameCards(Path ours, Path theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** @throws IllegalStateException if they differ, with the first difference */
    void check(String card) throws IOException {
        var one = elements(ours.resolve(card));
        var other = elements(theirs.resolve(card));
        IntStream.range(0, Math.max(one.size(), other.size()))
                .filter(index -> !at(one, index).equals(at(other, index)))
                .findFirst()
                .ifPresent(index -> {
                    throw new IllegalStateException("%s has %s, with Hugo it has %s; mend the templates for Hugo"
                            .formatted(card, at(one, index), at(other, index)));
                });
    }

    private static String at(List<String> elements, int index) {
        return index < elements.size() ? elements.get(index) : "no more";
    }

    private static List<String> elements(Path file) throws IOException {
        return Jsoup.parse(file).getAllElements().stream().map(SameCards::told).toList();
    }

    private static String told(Element element) {
        var attributes =
                element.attributes().asList().stream().map(Attribute::toString).sorted();
        return String.join(
                        " ",
                        Stream.concat(Stream.of(element.normalName()), attributes)
                                .toList()) + ": " + element.ownText() + element.data();
    }
}
