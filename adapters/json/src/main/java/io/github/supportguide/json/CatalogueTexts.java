package io.github.supportguide.json;

import io.github.supportguide.catalogue.Settings;
import io.github.supportguide.offer.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the catalogue’s texts in one language, and remembers which had to come in another. */
final class CatalogueTexts {
    private final Settings settings;
    private final String language;
    private final List<String> fallbacks = new ArrayList<>();

    CatalogueTexts(Settings settings, String language) {
        this.settings = settings;
        this.language = language;
    }

    /** @param path where the text will stand, such as {@code notices/0/text} */
    String say(String path, Text text) {
        return text.in(language).orElseGet(() -> {
            fallbacks.add(path);
            return text.inFirstOf(settings.languages());
        });
    }

    @Nullable
    String say(String path, Optional<Text> text) {
        return text.map(known -> say(path, known)).orElse(null);
    }

    String language() {
        return language;
    }

    /** The paths of the texts that are not in the language, in the order they were told. */
    List<String> fallbacks() {
        return List.copyOf(fallbacks);
    }
}
