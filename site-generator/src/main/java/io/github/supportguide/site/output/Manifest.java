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

    private static final String START = "{\"format\":\"supportguide-site/v1\",\"files\":[\n";
    private static final Pattern LINE =
            Pattern.compile("\\{\"path\":\"([^\"]+)\",\"sha256\":\"[0-9a-f]+\"(,\"kept\":true)?\\}");

    private final Map<String, String> lines = new ConcurrentSkipListMap<>();

    /** @param path in letters that need no escaping */
    void add(String path, byte[] content) {
        add(path, content, "");
    }

    /** Lists what only the site before needs. */
    void addKept(String path, byte[] content) {
        add(path, content, ",\"kept\":true");
    }

    private void add(String path, byte[] content, String more) {
        var line = "{\"path\":\"" + path + "\",\"sha256\":\"" + sha256(content) + "\"" + more + "}";
        if (lines.putIfAbsent(path, line) != null) {
            throw new IllegalStateException("two files want to be " + path);
        }
    }

    boolean holds(String path) {
        return lines.containsKey(path);
    }

    /** Sorted by path, a line for each file. */
    String json() {
        return lines.values().stream().collect(Collectors.joining(",\n", START, "\n]}\n"));
    }

    /** The paths in the list of an earlier site. */
    static Set<String> paths(String json) {
        return LINE.matcher(json).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Those of them that were made for it. */
    static Set<String> ownPaths(String json) {
        return LINE.matcher(json)
                .results()
                .filter(found -> found.group(2) == null)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
