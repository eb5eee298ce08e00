package io.github.supportguide.files.edit;

import io.github.supportguide.files.syntax.Node;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes values into a JSON text, with line breaks and blanks as they are used there. */
final class JsonWriting implements Writing {
    /** The keys whose values are truth values. */
    private static final Set<String> TRUTHS = Set.of("transactable", "exclusive", "private");

    @Override
    public String instead(String text, Span.Scalar old, boolean flow, Node value) {
        var literal = old.style() == ' ' && value instanceof Node.Scalar scalar && isTruth(scalar.text());
        return literal ? ((Node.Scalar) value).text() : json(value);
    }

    @Override
    public String member(String text, Span.Mapping mapping, String key, Node value) {
        return quoted(key) + colon(text, mapping) + json(key, value);
    }

    private static String colon(String text, Span.Mapping mapping) {
        return mapping.members().values().stream()
                .findFirst()
                .map(first -> text.substring(0, first.value().start()))
                .map(before -> before.substring(before.lastIndexOf(':')))
                .orElse(": ");
    }

    @Override
    public String item(Node value) {
        return json(value);
    }

    @Override
    public String separator(String text, int lastPart) {
        var before = text.substring(0, lastPart);
        var parts = before.stripTrailing();
        return parts.endsWith(",") || parts.length() < lastPart ? "," + before.substring(parts.length()) : ", ";
    }

    private static String json(String key, Node value) {
        return TRUTHS.contains(key) && value instanceof Node.Scalar scalar && isTruth(scalar.text())
                ? scalar.text()
                : json(value);
    }

    private static String json(Node value) {
        if (value instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> quoted(entry.getKey())
                            + ": "
                            + json(entry.getKey(), entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Node.Sequence list
                ? list.items().stream().map(JsonWriting::json).collect(Collectors.joining(", ", "[", "]"))
                : quoted(((Node.Scalar) value).text());
    }

    private static boolean isTruth(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
