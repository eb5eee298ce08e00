package io.github.supportguide.api.access;

import io.github.supportguide.offer.Audience;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/** A key that was just made. It is told once, to whom it is for; the file keeps its entry, which nobody can call with. */
public final class NewKey {
    /** So that people, and programs that look for leaked secrets, know what it is. */
    static final String PREFIX = "sg_";

    private static final int BYTES = 32;

    private final String secret;
    private final KeyEntry entry;

    private NewKey(String secret, KeyEntry entry) {
        this.secret = secret;
        this.entry = entry;
    }

    /** Makes one of 256 random bits. */
    public static NewKey make(SecureRandom random, String name, Audience audience, LocalDate today, Expiry expires) {
        var bits = new byte[BYTES];
        random.nextBytes(bits);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        return new NewKey(secret, new KeyEntry(name, audience, Fingerprint.of(secret), Optional.of(today), expires));
    }

    /** What its holder sends as {@code Authorization: Bearer}. */
    public String secret() {
        return secret;
    }

    public KeyEntry entry() {
        return entry;
    }
}
