package io.github.supportguide.offer;

import io.github.supportguide.code.Coded;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A page about an offer that everybody may read.
 *
 * @param language the language of the page as a BCP 47 tag
 */
@ValueObject
public record Resource(Kind kind, Text title, WebAddress url, Optional<String> language) {
    public Resource {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(language, "language");
    }

    /** What the page is for. */
    public enum Kind implements Coded {
        DOCUMENTATION("documentation"),
        TRAINING("training"),
        SERVICE_HEALTH("service-health"),
        SALES_COLLATERAL("sales-collateral"),
        PRIVACY("privacy");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
