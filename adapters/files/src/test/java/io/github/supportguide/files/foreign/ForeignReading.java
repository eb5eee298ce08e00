package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.List;

/** What came of reading foreign records, as tests look at it. */
record ForeignReading(ForeignRecords records) {

    List<String> ids() {
        return records.offers().stream().map(offer -> offer.id().toString()).toList();
    }

    /** Place, rule and details of each finding. */
    List<String> told() {
        return records.findings().stream()
                .map(finding -> "%s:%d:%d %s %s"
                        .formatted(
                                finding.place().file(),
                                finding.place().line(),
                                finding.place().column(),
                                finding.rule().code(),
                                String.join(", ", finding.details())))
                .toList();
    }

    /** An offer’s fields as text, in the order of its file. */
    String offer(int index) {
        return text(records.offers().get(index).offer());
    }

    String publisher(int index) {
        return text(records.offers().get(index).publisher());
    }

    private static String text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        return node instanceof Node.Sequence list
                ? list.items().stream().map(ForeignReading::text).toList().toString()
                : ((Node.Mapping) node)
                        .entries().entrySet().stream()
                                .map(entry -> entry.getKey() + ": "
                                        + text(entry.getValue().value()))
                                .toList()
                                .toString()
                                .replaceAll("^\\[", "{")
                                .replaceAll("]$", "}");
    }
}
