package io.github.supportguide.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/** Where the public keys of the issuer come from: only from where the operator says, never from where a token says. */
interface SigningKeys {
    /** The keys that may have signed a token with this header. */
    List<PublicKey> matching(JWSHeader header) throws JOSEException;

    /** Reads them again where that costs nothing; tells in English what is wrong, if anything is. */
    Optional<String> refresh();
}
