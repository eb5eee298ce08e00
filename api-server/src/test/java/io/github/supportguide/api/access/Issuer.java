package io.github.supportguide.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Somebody who signs tokens: the issuer of a test, or who would like to be taken for it. */
record Issuer(ECKey ec, RSAKey rsa) {
    static final String NAME = "https://login.contoso.example";
    static final String AUDIENCE = "https://guide.contoso.example";

    static Issuer withKeys(String kid) {
        try {
            return new Issuer(
                    new ECKeyGenerator(Curve.P_256).keyID(kid).generate(),
                    new RSAKeyGenerator(2048).keyID(kid + "-rsa").generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it publishes. */
    String keys() {
        return new JWKSet(List.<JWK>of(ec, rsa)).toString();
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .subject("ticketing")
                .expirationTime(at("2026-11-22T12:05:00Z"));
    }

    static Date at(String moment) {
        return Date.from(Instant.parse(moment));
    }

    JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(ec.getKeyID());
    }

    String token(JWTClaimsSet.Builder claims) {
        return token(header(), claims);
    }

    String token(JWSHeader.Builder header, JWTClaimsSet.Builder claims) {
        var token = new SignedJWT(header.build(), claims.build());
        try {
            token.sign(
                    token.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256)
                            ? new ECDSASigner(ec)
                            : new RSASSASigner(rsa));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
