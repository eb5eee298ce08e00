package io.github.supportguide.api.access;

import com.nimbusds.jose.JWSAlgorithm;
import io.github.supportguide.code.Coded;

/** How an issuer signs its tokens: with a private key that only it has, so never by HMAC, and never not at all. */
public enum TokenAlgorithm implements Coded {
    ES256,
    ES384,
    ES512,
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512;

    @Override
    public String code() {
        return name();
    }

    boolean isThatOf(JWSAlgorithm algorithm) {
        return name().equals(algorithm.getName());
    }
}
