package io.github.supportguide.files.syntax;

import java.util.Optional;

/** How objects are written in a file, told by the end of its name. */
public enum Syntax {
    YAML,
    JSON,
    /** One object of JSON a line. */
    JSON_LINES;

    public static Optional<Syntax> of(String name) {
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        if (name.endsWith(".jsonl")) {
            return Optional.of(JSON_LINES);
        }
        return name.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }
}
