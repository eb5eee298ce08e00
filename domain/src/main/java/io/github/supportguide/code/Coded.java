package io.github.supportguide.code;

import java.util.Optional;

/** A word of the vocabulary. Its code is how files, URLs and JSON spell it, and never changes. */
public interface Coded {

    /**
     * Lower case words joined by hyphens, such as {@code direct-bill}; keys of JSON are spelled as they stand there, such
     * as {@code orderedAt}.
     */
    String code();

    /** The word that is spelled exactly so, or nothing. */
    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> vocabulary, String code) {
        for (var word : vocabulary.getEnumConstants()) {
            if (word.code().equals(code)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
