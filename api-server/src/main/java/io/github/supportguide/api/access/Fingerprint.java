package io.github.supportguide.api.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The SHA-256 of a key: enough to know it again, and of no use to anybody who finds it. */
final class Fingerprint {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private final byte[] bytes;

    private Fingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    static Fingerprint of(String key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<Fingerprint> parse(String hex) {
        return Optional.of(hex)
                .filter(text -> SHAPE.matcher(text).matches())
                .map(text -> new Fingerprint(HexFormat.of().parseHex(text)));
    }

    /** In a time that tells nothing about how much of them is equal. */
    boolean isSameAs(Fingerprint other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    /** In 64 lower-case hex digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
