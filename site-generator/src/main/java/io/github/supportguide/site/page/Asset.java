package io.github.supportguide.site.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** A file that pages need beside their words. Its name changes with its content, so it may be kept for ever. */
public final class Asset {
    public static final Asset STYLESHEET = joined(
            "site.css",
            "style/tokens.css",
            "style/text.css",
            "style/frame.css",
            "style/table.css",
            "style/facts.css",
            "style/notice.css",
            "style/jump.css",
            "style/card.css",
            "style/outcome.css",
            "style/steps.css",
            "style/home.css",
            "style/ask.css",
            "style/guide.css",
            "style/search.css",
            "style/narrow.css",
            "style/print.css");
    public static final Asset SCRIPT = joined(
            "site.js",
            "script/start.js",
            "script/search.js",
            "script/search-box.js",
            "script/card.js",
            "script/ask.js",
            "script/offline.js");
    public static final Asset ICON = joined("icon.svg", "icon.svg");

    private final String path;
    private final byte[] content;

    private Asset(String name, byte[] content) {
        var dot = name.lastIndexOf('.');
        this.content = content;
        this.path = "assets/" + name.substring(0, dot) + "." + fingerprint(content) + name.substring(dot);
    }

    private static Asset joined(String name, String... parts) {
        var content = new ByteArrayOutputStream();
        Arrays.stream(parts).map(Asset::read).forEach(content::writeBytes);
        return new Asset(name, content.toByteArray());
    }

    public static List<Asset> all() {
        return List.of(STYLESHEET, SCRIPT, ICON);
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
        return fingerprint(List.of(content));
    }

    /** What names contents so that any other would have another name. */
    public static String fingerprint(List<byte[]> contents) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            contents.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
