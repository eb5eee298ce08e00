package io.github.supportguide.api.access;

import io.github.supportguide.json.Wire;
import io.github.supportguide.offer.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a key file says about a key: everything but the key.
 *
 * @param name who calls with it: 1 to 64 of {@code a-z 0-9 . _ -}
 * @param created the day it was made; nothing depends on it
 */
public record KeyEntry(
        String name, Audience audience, Fingerprint sha256, Optional<LocalDate> created, Expiry expires) {
    static final List<String> FIELDS = List.of("name", "audience", "sha256", "created", "expires");

    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,64}");

    /** Whether a key may be called so. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Its line in the file, with the end of the line. */
    public String line() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("audience", audience.code());
        fields.put("sha256", sha256.toString());
        created.ifPresent(day -> fields.put("created", day.toString()));
        fields.put("expires", expires.text());
        return Wire.text(fields);
    }

    boolean counts(Instant now) {
        return !expires.isOver(now);
    }

    Caller caller() {
        return new Caller(name, audience);
    }
}
