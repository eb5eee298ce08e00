package io.github.supportguide.offer;

import io.github.supportguide.code.Coded;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whether and how partners in the CSP programme may sell an offer. It plays no part in deciding who supports it.
 *
 * @param availability to which partners the publisher opened it; empty if not known
 * @param exclusive whether every partner sees it but only chosen ones may buy
 * @param termsUrl terms that hold for sales through partners only
 */
@ValueObject
public record CspSale(Optional<Availability> availability, boolean exclusive, Optional<WebAddress> termsUrl) {

    public static final CspSale UNKNOWN = new CspSale(Optional.empty(), false, Optional.empty());

    public CspSale {
        Objects.requireNonNull(availability, "availability");
    }

    /** To which partners an offer is open. */
    public enum Availability implements Coded {
        ANY("any"),
        SELECTED("selected"),
        NONE("none");

        private final String code;

        Availability(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
