package io.github.supportguide.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a caller takes, by the headers that say so. A header that is not there takes everything. */
final class Accepted {
    private static final List<String> JSON = List.of("application/json", "application/*", "*/*");
    private static final List<String> GZIP = List.of("gzip", "x-gzip", "*");

    private Accepted() {}

    static boolean json(@Nullable String accept) {
        return accept == null || accept.isBlank() || takes(accept, JSON);
    }

    static boolean gzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && takes(acceptEncoding, GZIP);
    }

    /** @param names for what is to be taken; the first of them that the header names decides */
    private static boolean takes(String header, List<String> names) {
        var items = Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(item -> item.split(";", -1))
                .toList();
        return names.stream()
                .flatMap(name -> items.stream().filter(item -> item[0].strip().equals(name)))
                .findFirst()
                .filter(item -> !isRefused(item))
                .isPresent();
    }

    private static boolean isRefused(String... item) {
        return Arrays.stream(item).map(String::strip).anyMatch(part -> part.matches("q=0(\\.0*)?"));
    }
}
