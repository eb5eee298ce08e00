package io.github.supportguide.site.page;

import io.github.supportguide.offer.Text;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody else wrote.
 *
 * @param lang their language as a BCP 47 tag; null if it is the page’s own or not known
 */
@ValueObject
public record Phrase(String text, @Nullable String lang) {

    /** The words in the first of the languages that has some; the first language is the page’s own. */
    static Phrase of(Text text, List<String> languages) {
        return languages.stream()
                .filter(text.byLanguage()::containsKey)
                .findFirst()
                .map(language -> new Phrase(text.inFirstOf(List.of(language)), foreign(language, languages)))
                .orElseGet(() -> inWhateverThereIs(text));
    }

    private static Phrase inWhateverThereIs(Text text) {
        var first = text.byLanguage().entrySet().iterator().next();
        return text.in(Text.ANY)
                .map(words -> new Phrase(words, null))
                .orElseGet(() -> new Phrase(first.getValue(), first.getKey()));
    }

    private static @Nullable String foreign(String language, List<String> languages) {
        return language.equals(languages.get(0)) ? null : language;
    }

    @Override
    public String toString() {
        return text;
    }
}
