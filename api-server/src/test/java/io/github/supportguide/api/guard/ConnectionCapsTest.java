package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.supportguide.api.guard.GuardedServer.Talk;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Caps on connections")
class ConnectionCapsTest {
    private static final String PING = "GET /ping HTTP/1.1\r\nHost: localhost\r\n";

    private static Limits limits(int connections, int fromOne, Duration idle) {
        return new Limits(
                1_000_000,
                32_000_000,
                Duration.ofSeconds(10),
                8192,
                Duration.ofSeconds(10),
                4096,
                connections,
                fromOne,
                idle,
                Duration.ofSeconds(20));
    }

    private static void answers(Talk talk) {
        assertTrue(talk.say(PING + "\r\n").hear("pong").startsWith("HTTP/1.1 200 "));
    }

    private static void close(List<Talk> talks) {
        talks.forEach(Talk::close);
    }

    @Test
    void leaveRoomForThoseWhoAsk() {
        try (var server = GuardedServer.with(limits(50, 100, Duration.ofSeconds(30)));
                var existing = server.talk()) {
            answers(existing);
            var silent = Stream.generate(server::talk).limit(49).toList();
            for (var round = 0; round < 20; round++) {
                answers(existing);
                assertTrue(server.say(PING + "Connection: close\r\n\r\n").endsWith("pong"));
            }
            close(silent);
        }
    }

    @Test
    void closeWhoHasAskedNothingForLongest() {
        try (var server = GuardedServer.with(limits(2, 100, Duration.ofSeconds(30)));
                var silent = server.talk();
                var existing = server.talk()) {
            answers(existing);
            try (var third = server.talk()) {
                answers(third);
                answers(existing);

                assertEquals("", silent.hearAll());
            }
        }
    }

    @Test
    void letRunningRequestsFinish() {
        try (var server = GuardedServer.with(limits(1, 100, Duration.ofSeconds(30)));
                var running = server.talk()) {
            running.say("POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")
                    .hear("Continue\r\n\r\n");
            try (var other = server.talk()) {
                assertEquals("", other.hearAll());
                assertTrue(running.say("body").hear("slow body").startsWith("HTTP/1.1 200 "));
            }
        }
    }

    @Test
    void closeASilentConnection() {
        try (var server = GuardedServer.with(limits(3, 100, Duration.ofMillis(300)))) {
            assertEquals("", server.say(""));
        }
    }

    @Test
    void doNotHoldForThisMachine() {
        try (var server = GuardedServer.with(limits(2000, 1, Duration.ofSeconds(30)))) {
            var three = Stream.generate(server::talk).limit(3).toList();

            three.forEach(ConnectionCapsTest::answers);

            close(three);
        }
    }

    @Test
    void holdForOneAddressElsewhere() throws SocketException {
        var elsewhere = elsewhere();
        assumeTrue(elsewhere.isPresent(), "this machine has no address but the loopback one");
        try (var server = GuardedServer.with(limits(2000, 2, Duration.ofSeconds(30)))) {
            var two =
                    Stream.generate(() -> server.talk(elsewhere.get())).limit(2).toList();
            two.forEach(ConnectionCapsTest::answers);
            try (var third = server.talk(elsewhere.get())) {
                assertEquals("", third.say(PING + "\r\n").hearAll());
            }
            two.forEach(ConnectionCapsTest::answers);
            close(two);
        }
    }

    /** An address of this machine under which it is a stranger to itself. */
    private static Optional<InetAddress> elsewhere() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address.getAddress().length == 4 && !address.isLoopbackAddress())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, false", "::1, false", "10.1.2.3, false", "192.0.2.1, true", "2001:db8::1, true"})
    void countWhoSpeaksForItselfAlone(String address, boolean counted) {
        var cap = new AddressCap(100, TrustedProxies.of(List.of("10.0.0.0/8")));

        assertEquals(counted, cap.isCounted(IpAddress.read(address).orElseThrow()));
        assertFalse(cap.isCounted(InetAddress.getLoopbackAddress()));
    }
}
