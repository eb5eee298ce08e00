package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The size of a request’s head")
class AddressGateTest {
    private static GuardedServer server;

    @BeforeAll
    static void start() {
        server = new GuardedServer(GuardSettings.STANDARD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"4095, 200", "4096, 200", "4097, 414", "9000, 414"})
    void limitsTheAddress(int length, int status) {
        var address = "/ping?" + "x".repeat(length - "/ping?".length());

        answers(status, "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({"8191, 200", "8192, 200", "8193, 431", "20000, 431"})
    void limitsTheHead(int length, int status) {
        var head = "GET /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: %s\r\n\r\n";

        answers(status, head.formatted("x".repeat(length - head.length() + 2)));
    }

    @ParameterizedTest
    @CsvSource({"5000, 431"})
    void limitsManyHeaders(int count, int status) {
        answers(status, "GET /ping HTTP/1.1\r\nHost: localhost\r\n" + "a: b\r\n".repeat(count) + "\r\n");
    }

    private static void answers(int status, String request) {
        var answer = server.say(request);

        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }
}
