package io.github.supportguide.files.mapping;

import com.google.re2j.Pattern;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.files.syntax.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that stands in a record.
 *
 * @param place where the mapping says it
 * @param from where to look, the first that holds something
 * @param choice which object of a list is meant
 * @param path which part of the file’s path, if nothing was found
 * @param fixed what it is for every record
 * @param pattern what has to be found in the text; its first group is taken
 * @param split between the texts of a list
 * @param names what texts are called here, by the text in lower case
 * @param otherwise what it is if nothing was found, or the names do not have it
 * @param slug whether it becomes an id
 * @param optional whether a table may do without all these columns
 */
record Value(
        Place place,
        List<Reference> from,
        Optional<Choice> choice,
        Optional<Integer> path,
        Optional<Node.Scalar> fixed,
        Optional<Pattern> pattern,
        Optional<String> split,
        Map<String, Node.Scalar> names,
        Optional<Node.Scalar> otherwise,
        boolean slug,
        boolean optional)
        implements Template {

    Value {
        from = List.copyOf(from);
        names = Map.copyOf(names);
    }

    static Value of(Reference reference) {
        return new Value(
                reference.place(),
                List.of(reference),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false,
                false);
    }

    @Override
    public Optional<Node> in(ForeignRecord record) {
        var found = from.stream()
                .flatMap(reference -> reference.in(record.fields()).stream())
                .flatMap(node -> chosen(node).stream())
                .flatMap(node -> usable(node).stream())
                .findFirst()
                .or(() -> path.flatMap(steps -> partOfPath(steps, record)))
                .or(() -> fixed);
        return found.flatMap(node -> split.isPresent() ? parts(node) : finished(node))
                .or(() -> otherwise);
    }

    private Optional<Node> chosen(Node node) {
        return choice.isPresent() ? choice.get().in(node) : Optional.of(node);
    }

    private Optional<Node> usable(Node node) {
        return node instanceof Node.Scalar scalar ? Tidy.text(scalar).flatMap(this::matched) : Optional.of(node);
    }

    private Optional<Node> matched(Node.Scalar scalar) {
        if (pattern.isEmpty()) {
            return Optional.of(scalar);
        }
        var matcher = pattern.get().matcher(scalar.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        var part = matcher.group(Math.min(1, matcher.groupCount()));
        return part == null
                ? Optional.empty()
                : Tidy.text(new Node.Scalar(scalar.place(), part, false)).map(it -> it);
    }

    private static Optional<Node> partOfPath(int steps, ForeignRecord record) {
        var place = record.fields().place();
        return record.path().stream().skip(steps).findFirst().map(name -> new Node.Scalar(place, name, false));
    }

    private Optional<Node> parts(Node node) {
        var items = node instanceof Node.Sequence list ? list.items().stream() : pieces(node);
        var finished = items.flatMap(item -> usable(item).stream())
                .flatMap(item -> finished(item).stream())
                .toList();
        return finished.isEmpty() ? Optional.empty() : Optional.of(new Node.Sequence(node.place(), finished));
    }

    private Stream<Node> pieces(Node node) {
        return node instanceof Node.Scalar scalar
                ? Arrays.stream(scalar.text().split(java.util.regex.Pattern.quote(split.orElseThrow())))
                        .map(text -> new Node.Scalar(scalar.place(), text, false))
                : Stream.of(node);
    }

    private Optional<Node> finished(Node node) {
        return node instanceof Node.Scalar scalar ? named(scalar).flatMap(this::slugged) : Optional.of(node);
    }

    private Optional<Node.Scalar> named(Node.Scalar scalar) {
        var name = names.get(Tidy.folded(scalar.text()));
        if (name != null) {
            return Optional.of(new Node.Scalar(scalar.place(), name.text(), false));
        }
        return names.isEmpty() || otherwise.isEmpty() ? Optional.of(scalar) : Optional.empty();
    }

    private Optional<Node> slugged(Node.Scalar scalar) {
        var text = slug ? Tidy.slug(scalar.text()) : scalar.text();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Node.Scalar(scalar.place(), text, false));
    }

    /** Where the record stands that should have had it. */
    Place placeIn(ForeignRecord record) {
        return from.stream()
                .flatMap(reference -> reference.in(record.fields()).stream())
                .map(Node::place)
                .findFirst()
                .orElse(record.fields().place());
    }

    @Override
    public Node sketch() {
        var text = fixed.orElse(new Node.Scalar(place, "x", false));
        return split.isPresent() ? new Node.Sequence(place, List.of(text)) : text;
    }

    @Override
    public boolean isFixed() {
        return from.isEmpty() && path.isEmpty();
    }

    @Override
    public Stream<Value> values() {
        return Stream.of(this);
    }
}
