package io.github.supportguide.offer;

import io.github.supportguide.code.Coded;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/** The contract between publisher and customer, which the customer accepts when buying. */
@ValueObject
public record Terms(Kind kind, Optional<WebAddress> url) {
    public Terms {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(url, "url");
    }

    /** What the contract is made of. */
    public enum Kind implements Coded {
        /** Microsoft’s Standard Contract as it stands. */
        STANDARD_CONTRACT("standard-contract"),
        /** The Standard Contract with the publisher’s amendments. */
        STANDARD_CONTRACT_AMENDED("standard-contract-amended"),
        /** The publisher’s own contract. */
        CUSTOM("custom");

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
