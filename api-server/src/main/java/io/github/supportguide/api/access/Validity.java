package io.github.supportguide.api.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;

/** Whether a token is of our issuer, for us, and for now. */
final class Validity {
    /** By how much the clocks of issuer and server may differ. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final String issuer;
    private final String audience;
    private final Clock clock;

    Validity(String issuer, String audience, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
    }

    boolean holds(JWTClaimsSet claims) {
        return issuer.equals(claims.getIssuer())
                && claims.getAudience().contains(audience)
                && hasBegun(claims)
                && hasNotEnded(claims);
    }

    /** A token that says nothing about it has begun. */
    private boolean hasBegun(JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getNotBeforeTime())
                .map(Date::toInstant)
                .map(begin -> !clock.instant().isBefore(begin.minus(SKEW)))
                .orElse(true);
    }

    /** A token that says nothing about it has ended. */
    private boolean hasNotEnded(JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getExpirationTime())
                .map(Date::toInstant)
                .map(end -> clock.instant().isBefore(end.plus(SKEW)))
                .orElse(false);
    }
}
