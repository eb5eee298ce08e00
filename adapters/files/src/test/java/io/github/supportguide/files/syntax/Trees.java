package io.github.supportguide.files.syntax;

import static java.util.stream.Collectors.joining;

/** Trees and findings in short. */
final class Trees {
    private Trees() {}

    /** Texts in single quotes, what JSON says without quotes as it is, and behind each {@code @} its line and column. */
    static String told(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return (scalar.literal() ? scalar.text() : "'" + scalar.text() + "'") + at(node);
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(Trees::told).collect(joining(", ", "[", "]")) + at(node);
        }
        return ((Node.Mapping) node)
                        .entries().entrySet().stream()
                                .map(entry -> entry.getKey() + ": "
                                        + told(entry.getValue().value()))
                                .collect(joining(", ", "{", "}"))
                + at(node);
    }

    private static String at(Node node) {
        return "@" + node.place().line() + ":" + node.place().column();
    }

    static String told(Findings findings) {
        return findings.inOrder().stream()
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " "
                        + finding.rule().code() + " " + String.join(" | ", finding.details()))
                .collect(joining("; "));
    }
}
