package io.github.supportguide.api.spec;

import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it goes out.
 *
 * @param target path and query, as they stand in the first line
 * @param body nothing if there is none
 */
record Sent(String method, String target, Map<String, String> headers, String body) {
    private static final int SHOWN = 400;

    static Sent get(String target) {
        return new Sent("GET", target, Map.of(), null);
    }

    static Sent post(String body) {
        return new Sent("POST", "/v1/answers", Map.of("Content-Type", "application/json"), body);
    }

    Sent by(String otherMethod) {
        return new Sent(otherMethod, target, headers, body);
    }

    Sent to(String otherTarget) {
        return new Sent(method, otherTarget, headers, body);
    }

    Sent with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Sent(method, target, more, body);
    }

    Sent saying(String otherBody) {
        return new Sent(method, target, headers, otherBody);
    }

    String path() {
        return target.split("\\?", 2)[0];
    }

    @Override
    public String toString() {
        var text = method + " " + target + " " + headers + " " + body;
        return text.length() < SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
