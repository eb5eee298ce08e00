package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Admission")
class AdmissionTest {
    private static final Optional<Rate> THREE = Optional.of(new Rate(1, 3));

    private static GuardSettings settings(Optional<Rate> rate, String... proxies) {
        return new GuardSettings(Limits.STANDARD, TrustedProxies.of(List.of(proxies)), rate);
    }

    private static String ping(GuardedServer server, String header) {
        return server.say("GET /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n");
    }

    /** How many of six are admitted, each with a header of its own. */
    private static long admitted(GuardSettings settings, String header) {
        try (var server = new GuardedServer(settings)) {
            return IntStream.range(0, 6)
                    .mapToObj(number -> ping(server, header.formatted(number)))
                    .filter(answer -> answer.startsWith("HTTP/1.1 200 "))
                    .count();
        }
    }

    @Test
    void countsThisMachineWhenAsked() {
        assertEquals(3, admitted(settings(THREE), "X-Other: %d"));
    }

    @Test
    void countsByKey() {
        assertEquals(3, admitted(settings(THREE), "X-Key: fabrikam"));
        assertEquals(6, admitted(settings(THREE), "X-Key: fabrikam-%d"));
    }

    @Test
    void isNotFooledByAForwardedHeader() {
        assertEquals(3, admitted(settings(THREE), "X-Forwarded-For: 203.0.113.%d"));
        assertEquals(3, admitted(settings(THREE), "Forwarded: for=203.0.113.%d"));
        assertEquals(3, admitted(settings(THREE, "192.0.2.1"), "X-Forwarded-For: 203.0.113.%d"));
    }

    @Test
    void countsWhomATrustedProxyNames() {
        assertEquals(6, admitted(settings(THREE, "127.0.0.1"), "X-Forwarded-For: 203.0.113.%d"));
        assertEquals(3, admitted(settings(THREE, "127.0.0.1"), "X-Forwarded-For: 203.0.113.%d, 198.51.100.9"));
    }

    @Test
    void doesNotCountThisMachineUnlessAsked() {
        try (var server = new GuardedServer(settings(Optional.empty()))) {
            assertFalse(ping(server, "X-Other: 1").contains("RateLimit"));
        }
    }

    @Test
    void countsOthersUnlessToldOtherwise() {
        try (var server = new GuardedServer(settings(Optional.empty(), "127.0.0.1"))) {
            var answer = ping(server, "X-Forwarded-For: 203.0.113.5");

            assertTrue(answer.contains("\r\nRateLimit-Policy: \"default\";q=200;w=2\r\n"), answer);
            assertTrue(answer.contains("\r\nRateLimit: \"default\";r=199;t=1\r\n"), answer);
        }
    }

    @Test
    void tellsWhenToComeBack() {
        try (var server = new GuardedServer(settings(Optional.of(new Rate(1, 1))))) {
            ping(server, "X-Other: 1");
            var answer = ping(server, "X-Other: 2");

            assertTrue(answer.startsWith("HTTP/1.1 429 "), answer);
            assertTrue(answer.contains("\r\nRetry-After: 1\r\n"), answer);
            assertTrue(answer.contains("\r\nRateLimit: \"default\";r=0;t=1\r\n"), answer);
        }
    }
}
