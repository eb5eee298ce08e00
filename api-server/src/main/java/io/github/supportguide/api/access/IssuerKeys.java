package io.github.supportguide.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;

/** The public keys of an issuer, as a JSON Web Key Set (RFC 7517) lists them. What else is in the set is left out. */
record IssuerKeys(List<JWK> keys) {
    static final IssuerKeys NONE = new IssuerKeys(List.of());
    static final int MOST_BYTES = 256 * 1024;

    private static final int LEAST_RSA_BITS = 2048;

    /** @throws ParseException if it is no set, or there is no key in it that could verify anything */
    static IssuerKeys parse(String set) throws ParseException {
        var keys = JWKSet.parse(set).getKeys().stream()
                .filter(IssuerKeys::verifies)
                .toList();
        if (keys.isEmpty()) {
            throw new ParseException("no public key in it", 0);
        }
        return new IssuerKeys(keys);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The keys that a token may be signed with by its header: of its kind and for its use, and of its {@code kid} if any. */
    List<PublicKey> matching(JWSHeader header) throws JOSEException {
        var matcher = JWKMatcher.forJWSHeader(header);
        var matching = new ArrayList<PublicKey>();
        for (var key : keys) {
            if (matcher.matches(key)) {
                matching.add(((AsymmetricJWK) key).toPublicKey());
            }
        }
        return matching;
    }

    private static boolean verifies(JWK key) {
        return key.getKeyType().equals(KeyType.EC)
                || key.getKeyType().equals(KeyType.RSA) && key.size() >= LEAST_RSA_BITS;
    }
}
