package io.github.supportguide.site.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of everything that a site is made of. Safe to fill from any thread. */
final class Manifest {
    static final String FILE = "manifest.json";
    static final String START = "{\"format\":\"supportguide-site/v1\"";

    private static final Pattern PATH = Pattern.compile("\"path\":\"([^\"]+)\"");

    private final Map<String, String> digests = new ConcurrentSkipListMap<>();

    /** @param path in letters that need no escaping */
    void add(String path, byte[] content) {
        if (digests.putIfAbsent(path, sha256(content)) != null) {
            throw new IllegalStateException("two files want to be " + path);
        }
    }

    /** Sorted by path, a line for each file. */
    String json() {
        return digests.entrySet().stream()
                .map(file -> "{\"path\":\"%s\",\"sha256\":\"%s\"}".formatted(file.getKey(), file.getValue()))
                .collect(Collectors.joining(",\n", START + ",\"files\":[\n", "\n]}\n"));
    }

    /** The paths in the list of an earlier site. */
    static Set<String> paths(String json) {
        return PATH.matcher(json).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
