package io.github.supportguide.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** Names what a set of files holds, wherever they lie: the same for the same contents, another for others. */
final class Contents {
    private final TreeSet<String> hashes = new TreeSet<>();

    /** The same bytes; once the stream was read and closed they belong to what is named. */
    InputStream adding(InputStream in) {
        var sha = sha256();
        return new FilterInputStream(new DigestInputStream(in, sha)) {
            @Override
            public void close() throws IOException {
                transferTo(OutputStream.nullOutputStream());
                hashes.add(HexFormat.of().formatHex(sha.digest()));
                super.close();
            }
        };
    }

    String hash() {
        var all = String.join("\n", hashes).getBytes(StandardCharsets.US_ASCII);
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(all));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
