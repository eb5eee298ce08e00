package io.github.supportguide.files.format;

import java.text.Normalizer;
import java.util.Locale;

/** When two ids look the same to a person. */
public final class Ids {
    private Ids() {}

    /** The same for ids that differ only in case, width or composition. */
    public static String folded(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
