package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The body gate")
class BodyGateTest {
    private static final int MOST = 100_000;
    private static GuardedServer server;

    @BeforeAll
    static void start() {
        server = GuardedServer.with(new Limits(
                MOST,
                150_000,
                Duration.ofSeconds(2),
                8192,
                Duration.ofSeconds(10),
                4096,
                2000,
                100,
                Duration.ofSeconds(30),
                Duration.ofSeconds(20)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String post(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
    }

    private static String chunk(String bytes) {
        return Integer.toHexString(bytes.length()) + "\r\n" + bytes + "\r\n";
    }

    private static void isRefused(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MOST - 1, MOST})
    void letsInWhatFits(int length) {
        var answer = server.say(
                post("/length", "Connection: close\r\nContent-Length: " + length + "\r\n") + "x".repeat(length));

        assertTrue(answer.endsWith("length " + length), answer);
    }

    @Test
    void letsInABodyOfAGet() {
        var answer = server.say(
                post("/length", "Connection: close\r\nContent-Length: 3\r\n").replace("POST", "GET") + "abc");

        assertTrue(answer.endsWith("length 3"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100001", "99999999999", "9223372036854775807"})
    void turnsAwayUnread(String length) {
        isRefused(413, server.say(post("/length", "Content-Length: " + length + "\r\n")));
    }

    @Test
    void neverTellsATooLargeOneToGoOn() {
        var answer = server.say(post("/length", "Expect: 100-continue\r\nContent-Length: 99999999999\r\n"));

        isRefused(413, answer);
        assertFalse(answer.contains("100 Continue"), answer);
    }

    @Test
    void tellsOneThatFitsToGoOn() {
        try (var talk = server.talk()) {
            talk.say(post("/length", "Connection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n"));

            assertEquals("HTTP/1.1 100 Continue\r\n\r\n", talk.hear("\r\n\r\n"));
            assertTrue(talk.say("ab").hearAll().endsWith("length 2"));
        }
    }

    @ParameterizedTest
    @CsvSource({"99999, 200", "100000, 200", "100001, 413", "140000, 413"})
    void countsChunks(int length, int status) {
        var half = length / 2;
        var answer = server.say(post("/length", "Connection: close\r\nTransfer-Encoding: chunked\r\n")
                + chunk("x".repeat(half)) + chunk("x".repeat(length - half)) + "0\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertEquals(status == 200, answer.endsWith("length " + length), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\n",
                "ffffffffffffffffffff\r\nabc",
                "3;x\r\nab\r\n0\r\n\r\n",
                "-1\r\nabc\r\n",
                "3\r\nabcde\r\n0\r\n\r\n"
            })
    void refusesMalformedChunks(String body) {
        isRefused(400, server.say(post("/length", "Transfer-Encoding: chunked\r\n") + body));
    }

    @Test
    void refusesABodyThatEndsEarly() throws Exception {
        try (var talk = server.talk()) {
            isRefused(
                    408,
                    talk.say(post("/length", "Content-Length: 10\r\n") + "abc").hearAll());
        }
    }

    @Test
    void givesADrippingBodyNoMoreThanItsTime() throws Exception {
        try (var talk = server.talk()) {
            talk.say(post("/length", "Content-Length: 100\r\n")).drip("x".repeat(60), 50);

            isRefused(408, talk.hearAll());
        }
    }

    @Test
    void answersTheNextRequestOnTheSameConnection() {
        try (var talk = server.talk()) {
            talk.say(post("/length", "Content-Length: 2\r\n") + "ab");
            assertTrue(talk.hear("length 2").startsWith("HTTP/1.1 200 "));
            talk.say(post("/length", "Connection: close\r\nContent-Length: 3\r\n") + "abc");

            assertTrue(talk.hearAll().endsWith("length 3"));
        }
    }

    @Test
    void keepsBodiesTogetherWithinTheirBudget() {
        try (var one = server.talk();
                var other = server.talk()) {
            one.say(post("/length", "Content-Length: 90000\r\n") + "x".repeat(89_999));
            other.say(post("/length", "Content-Length: 90000\r\n") + "x".repeat(89_999));

            var answers = one.hearAll() + other.hearAll();

            assertTrue(answers.contains("HTTP/1.1 503 "), answers);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), this::letsInAWholeBodyInTheEnd);
    }

    /** A client may hear the end of an answer a moment before the server has put the body away. */
    private void letsInAWholeBodyInTheEnd() {
        var whole = post("/length", "Connection: close\r\nContent-Length: " + MOST + "\r\n") + "x".repeat(MOST);
        while (!server.say(whole).endsWith("length " + MOST)) {
            Thread.onSpinWait();
        }
    }
}
