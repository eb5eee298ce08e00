package io.github.supportguide.files.foreign;

import io.github.supportguide.files.syntax.Node;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A page that a record links to, as fields of a resource. */
final class ResourceFields {
    /** What a page is called whose record does not name it. */
    private static final Map<String, String> TITLES = Map.of(
            "documentation", "Documentation",
            "privacy", "Privacy policy",
            "sales-collateral", "Marketing material");

    private ResourceFields() {}

    static Optional<Node> of(String kind, Optional<Node.Scalar> title, Optional<Node.Scalar> url) {
        return url.map(page -> new RecordFields(page.place())
                .with("kind", kind)
                .with(
                        "title",
                        title.orElse(new Node.Scalar(page.place(), Objects.requireNonNull(TITLES.get(kind)), false)))
                .with("url", page)
                .mapping());
    }
}
