package io.github.supportguide.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.supportguide.offer.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the holders of tokens of one issuer (RFC 7519, 8725). Safe to share between threads. */
public final class Tokens {
    /** By what issuers name people and programs. */
    private static final Pattern SUBJECT = Pattern.compile("[!-~]{1,128}");

    private final TokenRules rules;
    private final Signatures signatures;
    private final Validity validity;
    private final SigningKeys keys;

    private Tokens(TokenRules rules, SigningKeys keys, Clock clock) {
        this.rules = rules;
        this.keys = keys;
        this.signatures = new Signatures(rules.algorithm(), keys);
        this.validity = new Validity(rules.issuer(), rules.audience(), clock);
    }

    /**
     * Tokens by the issuer’s keys in a file.
     *
     * @throws UncheckedIOException if there are none, with the reason
     */
    public static Tokens signedBy(Path keys, TokenRules rules, Clock clock) {
        try {
            return new Tokens(rules, new KeysInFile(keys), clock);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + keys, e);
        }
    }

    /**
     * Tokens by the issuer’s keys at an address, which are fetched when the first token comes.
     *
     * @throws IllegalArgumentException if {@link #isSafe} does not hold for the address
     */
    public static Tokens signedBy(URI keys, TokenRules rules, Clock clock) {
        if (!isSafe(keys)) {
            throw new IllegalArgumentException("not https, nor http of this machine");
        }
        return new Tokens(rules, new KeysAtAddress(keys, clock), clock);
    }

    /** Whether nobody on the way can give us other keys: https, or http that does not leave this machine. */
    public static boolean isSafe(URI keys) {
        return SafeAddress.of(keys);
    }

    /** Who holds a token, if it counts. */
    Optional<Caller> holder(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            return signatures.hold(jwt) ? caller(jwt.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException | RuntimeException e) {
            // whatever a stranger made of it: what cannot be understood is no token of ours
            return Optional.empty();
        }
    }

    Optional<String> refresh() {
        return keys.refresh();
    }

    private Optional<Caller> caller(JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getSubject())
                .filter(subject -> validity.holds(claims))
                .filter(subject -> SUBJECT.matcher(subject).matches())
                .map(subject -> new Caller(name(subject), audience(claims)));
    }

    /** Subjects are often people, and logs are not to name them; the same subject is the same caller, though. */
    private String name(String subject) {
        return "token-"
                + Fingerprint.of(rules.issuer() + "\n" + subject).toString().substring(0, 16);
    }

    private Audience audience(JWTClaimsSet claims) {
        return rules.partner().map(claim -> claim.isIn(claims)).orElse(true) ? Audience.PARTNER : Audience.PUBLIC;
    }
}
