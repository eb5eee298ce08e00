package io.github.supportguide.files.format;

import io.github.supportguide.catalogue.FindingRule;
import io.github.supportguide.catalogue.Place;
import io.github.supportguide.code.Coded;
import io.github.supportguide.files.check.TextFlaws;
import io.github.supportguide.files.syntax.Node;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys of one mapping, read by their types. What is wrong becomes a finding and reads as missing; keys that nobody
 * asked for are reported by {@link #refuseTheRest}.
 */
public final class Fields {
    private final Node.Mapping mapping;
    private final Reading reading;
    private final Set<String> known = new LinkedHashSet<>();

    public Fields(Node.Mapping mapping, Reading reading) {
        this.mapping = mapping;
        this.reading = reading;
    }

    /** The fields of a node, if it is a mapping. */
    public static Optional<Fields> of(Node node, Reading reading) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, reading));
        }
        reading.find(FindingRule.WRONG_SHAPE, node.place(), "mapping", node.shape());
        return Optional.empty();
    }

    public Place place() {
        return mapping.place();
    }

    public Reading reading() {
        return reading;
    }

    /** What a key holds, whatever it is. */
    public Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
    }

    /** A finding unless the key is there. */
    public <T> Optional<T> required(String key, Function<String, Optional<T>> read) {
        if (!mapping.entries().containsKey(key)) {
            reading.find(FindingRule.MISSING_KEY, place(), key);
        }
        return read.apply(key);
    }

    public Optional<Fields> fields(String key) {
        return node(key).flatMap(node -> of(node, reading));
    }

    /** A text in one line, such as a name. */
    public Optional<String> text(String key) {
        var scalar = scalar(key);
        scalar.ifPresent(it -> reading.tell(TextFlaws.in(it.text(), TextFlaws.TITLE), it.place()));
        return scalar.map(Node.Scalar::text);
    }

    /** The items of a list; none if the key is missing. */
    public List<Node> items(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof Node.Sequence list) {
                        return list.items();
                    }
                    reading.find(FindingRule.WRONG_SHAPE, node.place(), "list", node.shape());
                    return List.<Node>of();
                })
                .orElse(List.of());
    }

    /** A text that has to mean something to {@code parse}, else a finding by {@code rule}. */
    public <T> Optional<T> parsed(String key, FindingRule rule, Function<String, Optional<T>> parse) {
        return scalar(key).flatMap(scalar -> {
            var value = parse.apply(scalar.text());
            if (value.isEmpty()) {
                reading.find(rule, scalar.place(), scalar.text());
            }
            return value;
        });
    }

    public <E extends Enum<E> & Coded> Optional<E> code(String key, Class<E> vocabulary) {
        return scalar(key).flatMap(scalar -> code(scalar, vocabulary));
    }

    <E extends Enum<E> & Coded> Optional<E> code(Node.Scalar scalar, Class<E> vocabulary) {
        var word = Coded.parse(vocabulary, scalar.text());
        if (word.isEmpty()) {
            reading.find(
                    FindingRule.UNKNOWN_CODE, scalar.place(), scalar.text(), choices(vocabulary.getEnumConstants()));
        }
        return word;
    }

    /** {@code true} or {@code false}; JSON may write it without quotes. */
    public Optional<Boolean> truth(String key) {
        return anyScalar(key).flatMap(scalar -> switch (scalar.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                reading.find(FindingRule.UNKNOWN_CODE, scalar.place(), scalar.text(), "true, false");
                yield Optional.empty();
            }
        });
    }

    /** A text of at least one character. */
    public Optional<Node.Scalar> scalar(String key) {
        return anyScalar(key).filter(this::isText);
    }

    boolean isText(Node.Scalar scalar) {
        if (scalar.literal()) {
            reading.find(FindingRule.NOT_TEXT, scalar.place(), scalar.text());
        } else if (scalar.text().isBlank()) {
            reading.find(FindingRule.WRONG_SHAPE, scalar.place(), "text", "nothing");
        } else if (TextFlaws.isUnsafe(scalar.text())) {
            reading.find(FindingRule.BAD_TEXT, scalar.place());
        } else {
            return true;
        }
        return false;
    }

    private Optional<Node.Scalar> anyScalar(String key) {
        return node(key).flatMap(this::asScalar);
    }

    Optional<Node.Scalar> asScalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        reading.find(FindingRule.WRONG_SHAPE, node.place(), "text", node.shape());
        return Optional.empty();
    }

    /** The texts in a list. */
    public List<Node.Scalar> texts(String key) {
        return items(key).stream()
                .flatMap(item -> asScalar(item).stream())
                .filter(this::isText)
                .toList();
    }

    /** Reports the keys that nobody has asked for. */
    public void refuseTheRest() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                reading.find(FindingRule.UNKNOWN_KEY, entry.place(), key, String.join(", ", known));
            }
        });
    }

    /** The keys as they stand, for mappings whose keys are data. */
    public List<String> keys() {
        known.addAll(mapping.entries().keySet());
        return List.copyOf(mapping.entries().keySet());
    }

    /** Where what a key holds stands, if the key is there; else the whole. */
    Place place(String key) {
        return node(key).map(Node::place).orElse(place());
    }

    /** Where a key stands that is there. */
    public Place placeOf(String key) {
        return Objects.requireNonNull(mapping.entries().get(key)).place();
    }

    static String choices(Coded... words) {
        return Arrays.stream(words).map(Coded::code).collect(Collectors.joining(", "));
    }
}
