package io.github.supportguide.files.syntax;

import io.github.supportguide.catalogue.Place;
import java.util.List;
import java.util.Map;

/** Something written in a file, and where. */
public sealed interface Node {

    Place place();

    /** What a person would call this kind of node; the code of a text in the words. */
    String shape();

    /**
     * A text. In YAML every scalar is one; in JSON only what stands in quotes.
     *
     * @param literal whether it is a JSON number, truth value or null, so no text
     */
    record Scalar(Place place, String text, boolean literal) implements Node {
        @Override
        public String shape() {
            return "text";
        }
    }

    /** A list, in the order of the file. */
    record Sequence(Place place, List<Node> items) implements Node {
        @Override
        public String shape() {
            return "list";
        }
    }

    /** Keys and what they hold, in the order of the file. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {
        @Override
        public String shape() {
            return "mapping";
        }
    }

    /** What a key holds, and where the key itself stands. */
    record Entry(Place place, Node value) {}
}
