package io.github.supportguide.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jwt.SignedJWT;
import java.util.Arrays;
import java.util.List;

/** Whether the issuer signed a token, by the one algorithm and the keys that the operator named. */
final class Signatures {
    /** Access tokens by RFC 7519 and RFC 9068, and such as do not say what they are. */
    private static final List<JOSEObjectType> TYPES =
            Arrays.asList(null, JOSEObjectType.JWT, new JOSEObjectType("at+jwt"));

    private final TokenAlgorithm algorithm;
    private final SigningKeys keys;
    private final DefaultJWSVerifierFactory verifiers = new DefaultJWSVerifierFactory();

    Signatures(TokenAlgorithm algorithm, SigningKeys keys) {
        this.algorithm = algorithm;
        this.keys = keys;
    }

    boolean hold(SignedJWT token) throws JOSEException {
        var header = token.getHeader();
        if (!algorithm.isThatOf(header.getAlgorithm()) || !TYPES.contains(header.getType()) || bringsKeys(header)) {
            return false;
        }
        for (var key : keys.matching(header)) {
            if (token.verify(verifiers.createJWSVerifier(header, key))) {
                return true;
            }
        }
        return false;
    }

    /** A token that says by which key it is to be believed is not worth a look. */
    private static boolean bringsKeys(JWSHeader header) {
        return header.getJWK() != null
                || header.getJWKURL() != null
                || header.getX509CertURL() != null
                || header.getX509CertChain() != null;
    }
}
