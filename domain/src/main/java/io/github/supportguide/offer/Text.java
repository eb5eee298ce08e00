package io.github.supportguide.offer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A text that people wrote, in one or several languages.
 *
 * @param byLanguage from BCP 47 tag, such as {@code zh-TW}, to the text; the tag {@link #ANY} stands for a text
 *     that was given without a language and so serves in all
 */
@ValueObject
public record Text(Map<String, String> byLanguage) {

    /** The tag of a text that serves in every language. */
    public static final String ANY = "und";

    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs words in at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The same words in every language. */
    public static Text of(String words) {
        return new Text(Map.of(ANY, words));
    }

    /** The words in exactly that language, or those that serve in all. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language)).or(() -> Optional.ofNullable(byLanguage.get(ANY)));
    }

    /** The words in the first of the languages that has some, else in whichever was written first. */
    public String inFirstOf(List<String> languages) {
        return languages.stream()
                .flatMap(language -> in(language).stream())
                .findFirst()
                .orElseGet(() -> byLanguage.values().iterator().next());
    }
}
