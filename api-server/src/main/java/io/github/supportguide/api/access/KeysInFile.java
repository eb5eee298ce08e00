package io.github.supportguide.api.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;

/** The issuer’s keys in a file that the operator keeps. */
final class KeysInFile implements SigningKeys {
    private final Path file;
    private volatile IssuerKeys keys;

    /** @throws IOException if there are none, with the reason */
    KeysInFile(Path file) throws IOException {
        this.file = file;
        this.keys = read();
    }

    @Override
    public List<PublicKey> matching(JWSHeader header) throws JOSEException {
        return keys.matching(header);
    }

    @Override
    public Optional<String> refresh() {
        try {
            keys = read();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(file.getFileName() + ": " + e.getMessage());
        }
    }

    private IssuerKeys read() throws IOException {
        try {
            return IssuerKeys.parse(new String(SmallFile.bytes(file, IssuerKeys.MOST_BYTES), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IOException("it is not a JSON Web Key Set with a public key that can verify tokens", e);
        }
    }
}
