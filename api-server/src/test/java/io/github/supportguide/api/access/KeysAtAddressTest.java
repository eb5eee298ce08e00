package io.github.supportguide.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Keys at an address")
class KeysAtAddressTest {
    private static final Issuer ISSUER = Issuer.withKeys("2026-11");
    private static final Issuer LATER = Issuer.withKeys("2026-12");
    private static final TokenRules RULES =
            new TokenRules(Issuer.NAME, Issuer.AUDIENCE, TokenAlgorithm.ES256, Optional.empty());

    private final WallClock clock = new WallClock();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String published = ISSUER.keys();
    private int status = 200;
    private Tokens tokens;

    @BeforeEach
    void publish() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/jwks", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().add("Location", "/other");
            exchange.sendResponseHeaders(status, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(published.getBytes(UTF_8));
            }
        });
        server.createContext("/other", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(published.getBytes(UTF_8));
            }
        });
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
        tokens = Tokens.signedBy(address, RULES, clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private boolean counts(Issuer issuer) {
        return tokens.holder(issuer.token(Issuer.claims().expirationTime(Issuer.at("2036-11-22T12:00:00Z"))))
                .isPresent();
    }

    @Test
    void areFetchedOnce() {
        assertEquals(0, asked.get());
        assertTrue(counts(ISSUER));
        assertTrue(counts(ISSUER));
        assertEquals(1, asked.get());
    }

    @Test
    void areFetchedForAnUnknownKeyAtMostOnceAMinute() {
        assertTrue(counts(ISSUER));
        published = LATER.keys();
        clock.pass(Duration.ofSeconds(59));
        assertFalse(counts(LATER));
        assertEquals(1, asked.get());

        clock.pass(Duration.ofSeconds(1));
        assertTrue(counts(LATER));
        assertFalse(counts(ISSUER));
        assertFalse(counts(ISSUER));
        assertEquals(2, asked.get());
    }

    @Test
    void areFetchedAgainAfterAnHour() {
        assertTrue(counts(ISSUER));
        published = LATER.keys();
        clock.pass(Duration.ofHours(1));

        assertFalse(counts(ISSUER));
        assertTrue(counts(LATER));
    }

    @Test
    void areFetchedAlsoWhenTheClockWasSetBack() {
        assertTrue(counts(ISSUER));
        published = LATER.keys();
        clock.pass(Duration.ofDays(-3650));

        assertTrue(counts(LATER));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 500})
    void stayAsTheyWereWhileNoneCome(int failure) {
        assertTrue(counts(ISSUER));
        published = LATER.keys();
        status = failure;
        clock.pass(Duration.ofHours(2));

        assertTrue(counts(ISSUER));
        assertFalse(counts(LATER));
        assertEquals(2, asked.get());
    }

    @Test
    void areNotTakenFromAnythingLarge() {
        published = ISSUER.keys() + " ".repeat(256 * 1024);

        assertFalse(counts(ISSUER));
        assertEquals(1, asked.get());
    }

    @Test
    void areNotTakenFromNobody() {
        stop();

        assertFalse(counts(ISSUER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.contoso.example/jwks",
                "http://127.0.0.1.contoso.example/jwks",
                "https://me:pw@login.contoso.example/jwks",
                "file:///etc/jwks.json",
                "ftp://127.0.0.1/jwks",
                "jwks.json"
            })
    void areNotFetchedWhereOthersCanAnswer(String address) {
        assertThrows(IllegalArgumentException.class, () -> Tokens.signedBy(URI.create(address), RULES, clock));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://login.contoso.example/jwks", "http://[::1]:8081/jwks", "HTTP://localhost/jwks"})
    void mayBeFetchedWhereNobodyElseCan(String address) {
        assertTrue(Tokens.isSafe(URI.create(address)));
    }
}
