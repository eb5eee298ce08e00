package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.api.guard.GuardedServer.Talk;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The connection gate")
class ConnectionGateTest {
    private static final String PING = "GET /ping HTTP/1.1\r\nHost: localhost\r\n";
    private static GuardedServer server;

    @BeforeAll
    static void start() {
        server = GuardedServer.with(new Limits(
                1_000_000,
                32_000_000,
                Duration.ofSeconds(10),
                8192,
                Duration.ofMillis(800),
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

    @Test
    void closesADrippingHead() throws InterruptedException {
        try (var talk = server.talk()) {
            talk.drip(PING, 50);

            assertEquals("", talk.say("\r\n").hearAll());
        }
    }

    @Test
    void closesAHeadThatStops() {
        assertEquals("", server.say("GET /ping HT"));
    }

    @Test
    void closesDrippingBlankLines() throws InterruptedException {
        try (var talk = server.talk()) {
            talk.drip("\r\n".repeat(20), 50);

            assertEquals("", talk.say(PING + "\r\n").hearAll());
        }
    }

    @Test
    void closesADrippingSecondHead() throws InterruptedException {
        try (var talk = server.talk()) {
            assertTrue(talk.say(PING + "\r\n").hear("pong").startsWith("HTTP/1.1 200 "));
            talk.drip(PING, 50);

            assertEquals("", talk.say("\r\n").hearAll());
        }
    }

    @Test
    void leavesARestingConnectionAlone() throws InterruptedException {
        try (var talk = server.talk()) {
            talk.say(PING + "\r\n").hear("pong");
            Thread.sleep(1500);

            assertTrue(talk.say(PING + "\r\n").hear("pong").startsWith("HTTP/1.1 200 "));
        }
    }

    @Test
    void leavesARunningRequestAlone() {
        try (var talk = server.talk()) {
            var slow = "POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbody";

            assertTrue(talk.say(slow).hear("slow body").startsWith("HTTP/1.1 200 "));
            assertTrue(talk.say(slow).hear("slow body").startsWith("HTTP/1.1 200 "));
        }
    }

    @Test
    void answersOthersBesideManySlowOnes() {
        var slow = Stream.generate(server::talk).limit(400).toList();
        try {
            slow.forEach(talk -> talk.say("GET /ping HTTP/1.1\r\nHo"));

            assertTrue(server.say(PING + "Connection: close\r\n\r\n").endsWith("pong"));
            assertEquals("", String.join("", slow.stream().map(Talk::hearAll).toList()));
        } finally {
            slow.forEach(Talk::close);
        }
    }

    @Test
    void isNotLateWhileNothingCame() {
        var head = new Head(1);

        for (var look = 0; look < 3 * Head.LOOKS; look++) {
            assertFalse(head.isLate(0));
        }
    }

    @Test
    void isLateAfterAllLooksAtTheSameHead() {
        var head = new Head(1);
        for (var look = 0; look < Head.LOOKS; look++) {
            assertFalse(head.isLate(look + 1));
        }

        assertTrue(head.isLate(99));
    }

    @Test
    void beginsAgainWithTheNextRequest() {
        var head = new Head(1);
        for (var look = 0; look < Head.LOOKS; look++) {
            head.isLate(50);
        }
        head.finish();
        assertFalse(head.isLate(70));
        head.await(80, 2);

        assertFalse(head.isLate(80));
        assertFalse(head.isLate(81));
    }
}
