package io.github.supportguide.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** Names what a set of files holds, wherever they lie: the same for the same contents, another for others. */
final class Contents {
    private final TreeSet<String> hashes = new TreeSet<>();

    void add(byte[] bytes) {
        hashes.add(sha256(bytes));
    }

    String hash() {
        return "sha256:" + sha256(String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
