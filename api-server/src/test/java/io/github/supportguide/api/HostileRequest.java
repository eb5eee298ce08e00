package io.github.supportguide.api;

import java.util.stream.Stream;

/**
 * Bytes to send, and what has to come back.
 *
 * @param type that of the problem; it may leave a choice, as a pattern does
 * @param closed whether the server hangs up afterwards
 */
record HostileRequest(String what, int status, String type, boolean closed, String bytes) {
    /** Stands in what is sent, and never in what comes back. */
    static final String CANARY = "c4n4ry";

    static final String QUESTION =
            "\"offer\":\"contoso/backup\",\"model\":\"indirect\",\"asker\":\"customer\",\"issue\":\"payment\"";

    static HostileRequest stays(String what, int status, String type, String bytes) {
        return new HostileRequest(what, status, type, false, bytes);
    }

    static HostileRequest closes(String what, int status, String type, String bytes) {
        return new HostileRequest(what, status, type, true, bytes);
    }

    static String request(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: localhost\r\n"
                + String.join(
                        "", Stream.of(headers).map(header -> header + "\r\n").toList()) + "\r\n";
    }

    static String get(String path, String... headers) {
        return request("GET " + path, headers);
    }

    static String post(String body, String... headers) {
        var all = Stream.concat(
                Stream.of("Content-Type: application/json", "Content-Length: " + body.length()), Stream.of(headers));
        return request("POST /v1/answers", all.toArray(String[]::new)) + body;
    }

    static String unsent(String... headers) {
        return request(
                "POST /v1/answers",
                Stream.concat(Stream.of("Content-Type: application/json"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    static String chunked(String chunks) {
        return unsent("Transfer-Encoding: chunked") + chunks;
    }

    @Override
    public String toString() {
        return what + ": " + status;
    }
}
