package io.github.supportguide.files.foreign;

import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An object of foreign JSON. Case in its keys means nothing: documentation and programs differ there. */
record JsonObject(Node.Mapping node) {

    static Optional<JsonObject> of(Node node) {
        return node instanceof Node.Mapping mapping ? Optional.of(new JsonObject(mapping)) : Optional.empty();
    }

    Place place() {
        return node.place();
    }

    Optional<Node> value(String key) {
        var exact = node.entries().get(key);
        return exact != null
                ? Optional.of(exact.value())
                : node.entries().entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(key))
                        .map(entry -> entry.getValue().value())
                        .findFirst();
    }

    /** The first of some keys that holds a text, without blanks around it; truth values and numbers count as texts. */
    Optional<Node.Scalar> text(String... keys) {
        return List.of(keys).stream()
                .flatMap(key -> value(key).stream())
                .filter(Node.Scalar.class::isInstance)
                .flatMap(scalar -> tidied((Node.Scalar) scalar).stream())
                .findFirst();
    }

    private static Optional<Node.Scalar> tidied(Node.Scalar scalar) {
        var text = scalar.text().replace('\u00a0', ' ').strip();
        return text.isEmpty() || scalar.literal() && text.equals("null")
                ? Optional.empty()
                : Optional.of(new Node.Scalar(scalar.place(), text, false));
    }

    /** A text in other words. */
    Optional<Node.Scalar> text(String key, UnaryOperator<String> words) {
        return text(key).map(scalar -> new Node.Scalar(scalar.place(), words.apply(scalar.text()), false));
    }

    boolean is(String key, String text) {
        return text(key)
                .filter(scalar -> scalar.text().toLowerCase(Locale.ROOT).equals(text))
                .isPresent();
    }

    Optional<JsonObject> object(String key) {
        return value(key).flatMap(JsonObject::of);
    }

    List<Node> items(String key) {
        return value(key)
                .filter(Node.Sequence.class::isInstance)
                .map(list -> ((Node.Sequence) list).items())
                .orElse(List.of());
    }

    List<JsonObject> objects(String key) {
        return items(key).stream().flatMap(item -> of(item).stream()).toList();
    }
}
