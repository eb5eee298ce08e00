package io.github.supportguide.files.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Words kept beside the code, one a line; lines that begin with {@code #} say what they are. */
final class WordList {
    private WordList() {}

    /** In the order of the file. */
    static Set<String> read(String file) {
        try (var bytes = WordList.class.getResourceAsStream(file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words in " + file, e);
        }
    }
}
