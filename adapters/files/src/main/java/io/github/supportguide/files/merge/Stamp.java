package io.github.supportguide.files.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The first line of an imported file. It tells from which record the file was made last, whatever people did since. */
final class Stamp {
    private static final String START = "# imported; what people verify here stays. sha256:";

    private Stamp() {}

    static String on(String body) {
        return START + hash(body) + "\n" + body;
    }

    /** The file with the stamp of another record, if it has one at all. */
    static String renewed(String file, String other) {
        return of(file).flatMap(old -> of(other).map(stamp -> file.replace(START + old, START + stamp)))
                .orElse(file);
    }

    /** Whether both were made from the same record, whatever people did to one of them since. */
    static boolean isSameRecord(String file, String other) {
        return of(file).isPresent() && of(file).equals(of(other));
    }

    private static Optional<String> of(String file) {
        var end = file.indexOf('\n');
        return file.startsWith(START) && end > 0
                ? Optional.of(file.substring(START.length(), end).strip())
                : Optional.empty();
    }

    private static String hash(String body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
