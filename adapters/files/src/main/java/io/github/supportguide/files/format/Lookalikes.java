package io.github.supportguide.files.format;

import java.text.Normalizer;
import java.util.Locale;

/** When a person would take one id for another. */
public final class Lookalikes {
    private Lookalikes() {}

    /** The same for ids that differ only in case, width or composition. */
    public static String key(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
