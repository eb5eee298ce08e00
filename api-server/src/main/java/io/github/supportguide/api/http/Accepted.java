package io.github.supportguide.api.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What a caller takes, by the headers that say so. A header that is not there takes everything. */
final class Accepted {
    private static final Set<String> JSON = Set.of("*/*", "application/*", "application/json");

    private Accepted() {}

    static boolean json(String accept) {
        return accept == null || accept.isBlank() || anyOf(accept, JSON::contains);
    }

    static boolean gzip(String acceptEncoding) {
        return acceptEncoding != null && anyOf(acceptEncoding, Set.of("gzip", "x-gzip", "*")::contains);
    }

    private static boolean anyOf(String header, Predicate<String> wanted) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(item -> item.split(";", -1))
                .anyMatch(item -> wanted.test(item[0].strip()) && !isRefused(item));
    }

    private static boolean isRefused(String... item) {
        return Arrays.stream(item).map(String::strip).anyMatch(part -> part.matches("q=0(\\.0*)?"));
    }
}
