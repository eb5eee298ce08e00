package io.github.supportguide.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file that pages need beside their words. Its name changes with its content, so it may be kept for ever. */
public final class Asset {
    public static final Asset STYLESHEET = new Asset("site", "css");
    public static final Asset ICON = new Asset("icon", "svg");

    private final String path;
    private final byte[] content;

    private Asset(String name, String ending) {
        this.content = read(name + "." + ending);
        this.path = "assets/%s.%s.%s".formatted(name, fingerprint(content), ending);
    }

    public static List<Asset> all() {
        return List.of(STYLESHEET, ICON);
    }

    /** Where it is, from the root of the site. */
    public String path() {
        return path;
    }

    public byte[] content() {
        return content.clone();
    }

    private static byte[] read(String file) {
        try (var bytes = Asset.class.getResourceAsStream(file)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
