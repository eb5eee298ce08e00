package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The id of a request")
class RequestIdTest {
    private static final String FRESH = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static OperatedServer server;

    @BeforeAll
    static void start() {
        server = new OperatedServer(OperatedServer.settings().build());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String id(HttpResponse<String> response) {
        return response.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private static String idFor(String... headers) {
        return id(server.get("/v1/offers", headers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket-4711", "A.b_c-9", "x"})
    void isTheCallersIfDecent(String given) {
        assertEquals(given, idFor("X-Request-Id", given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<b>", "käse", "a,b"})
    void isFreshIfTheCallersIsNot(String given) {
        assertTrue(idFor("X-Request-Id", given).matches(FRESH));
    }

    @Test
    void hasNoMoreThan64Characters() {
        assertEquals("a".repeat(64), idFor("X-Request-Id", "a".repeat(64)));
        assertTrue(idFor("X-Request-Id", "a".repeat(65)).matches(FRESH));
    }

    @Test
    void isThatOfTheTrace() {
        assertEquals(TRACE, idFor("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
        assertEquals("mine", idFor("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01", "X-Request-Id", "mine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "4bf92f3577b34da6a3ce929d0e0e4736"
            })
    void isFreshIfTheTraceIsNone(String traceparent) {
        assertTrue(idFor("traceparent", traceparent).matches(FRESH));
    }

    @Test
    void isAnotherForEveryRequest() {
        assertNotEquals(idFor(), idFor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/live", "/ready", "/metrics", "/nowhere", "/v1/answers?model=x", "/v1/offers/a/b"})
    void standsOnEveryReply(String path) {
        assertEquals("mine", id(server.get(path, "X-Request-Id", "mine")));
        assertEquals("mine", id(server.send("DELETE", server.port(), path, "X-Request-Id", "mine")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: x\r\nX-Request-Id: mine\r\nConnection: close\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: x\r\nX-Request-Id: mine\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void standsOnWhatIsNoRequest(String request) {
        var reply = server.raw(request);

        assertTrue(reply.startsWith("HTTP/1.1 400"), reply);
        assertTrue(reply.matches("(?s).*\r\nX-Request-Id: (mine|" + FRESH + ")\r\n.*"), reply);
    }
}
