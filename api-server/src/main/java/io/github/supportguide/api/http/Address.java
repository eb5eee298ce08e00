package io.github.supportguide.api.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes addresses of ours; nothing that stands in a parameter gets out of it. */
final class Address {
    private Address() {}

    static String of(String path, Map<String, String> parameters) {
        return path + "?" + query(parameters);
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
