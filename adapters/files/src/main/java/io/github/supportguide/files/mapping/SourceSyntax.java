package io.github.supportguide.files.mapping;

import io.github.supportguide.code.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the records of others are written in a file. */
public enum SourceSyntax implements Coded {
    CSV("csv", ".csv", ".tsv"),
    JSON("json", ".json"),
    /** One object of JSON a line. */
    JSON_LINES("json-lines", ".jsonl", ".ndjson");

    private final String code;
    private final List<String> endings;

    SourceSyntax(String code, String... endings) {
        this.code = code;
        this.endings = List.of(endings);
    }

    @Override
    public String code() {
        return code;
    }

    /** Told by the end of a file’s name. */
    public static Optional<SourceSyntax> of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax -> syntax.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }
}
