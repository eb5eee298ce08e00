package io.github.supportguide.policy;

import static java.util.stream.Collectors.joining;

import io.github.supportguide.code.Coded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** The tables as they were published, and our own words as they spell them. */
public final class PublishedTables {
    private PublishedTables() {}

    /** The lines of a table, the heading first. */
    public static List<String> published(String file) {
        try (var table = PublishedTables.class.getResourceAsStream(file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String codes(Collection<? extends Coded> words, String separator) {
        return words.stream().map(Coded::code).collect(joining(separator));
    }
}
