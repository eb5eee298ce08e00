package io.github.supportguide.api;

import static io.github.supportguide.api.HostileRequest.CANARY;
import static io.github.supportguide.api.HostileRequest.QUESTION;
import static io.github.supportguide.api.HostileRequest.get;
import static io.github.supportguide.api.HostileRequest.post;
import static io.github.supportguide.api.HostileRequest.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.files.SampleCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A hostile request")
class HostileRequestsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADDRESS =
            "/v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=payment";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static Stream<HostileRequest> requests() {
        return Stream.of(HostileBodies.json(), HostileBodies.bodies(), HostileHeads.heads(), HostileHeads.parameters())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAnsweredByTheRightProblem(HostileRequest request) throws IOException {
        var reply = RawReply.to(server.port(), request.bytes());

        isProblem(reply, request.type());
        assertEquals(request.status(), reply.status(), reply::toString);
        assertEquals(request.closed(), reply.isClosed(), reply::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..%2f..%2fetc%2fpasswd",
                "%2e%2e",
                "%252e%252e",
                "a%00b",
                "%ff",
                "a;x=" + CANARY,
                "a//b",
                "%5c..%5cb",
                "%",
                "%zz",
                "a%0d%0aSet-Cookie:x",
                "\u00e9",
                "..",
                "a/../../b"
            })
    void isNeverTakenForAPlace(String id) throws IOException {
        var reply = RawReply.to(server.port(), get("/v1/offers/contoso/" + id));

        isProblem(reply, "unknown-offer|not-found|bad-request");
        assertTrue(reply.status() == 400 || reply.status() == 404, reply::toString);
    }

    private static void isProblem(RawReply reply, String type) {
        assertEquals(
                Optional.of("application/problem+json;charset=utf-8"), reply.header("Content-Type"), reply::toString);
        assertEquals(Optional.of("nosniff"), reply.header("X-Content-Type-Options"), reply::toString);
        assertEquals(Optional.of("no-store"), reply.header("Cache-Control"), reply::toString);
        assertFalse((reply.head() + reply.body()).contains(CANARY), reply::toString);
        assertFalse(reply.head().contains("100 Continue"), reply::toString);
        var problem = problem(reply);
        assertTrue(problem.get("type").asString().matches("/problems/(" + type + ")"), reply::toString);
        assertEquals(reply.status(), problem.get("status").asInt(), reply::toString);
    }

    private static JsonNode problem(RawReply reply) {
        return JSON.readTree(reply.body());
    }

    @Test
    void tellsWhichMethodsAnAddressTakes() throws IOException {
        var reply = RawReply.to(server.port(), request("BREW /v1/answers"));

        assertEquals(Optional.of("GET, HEAD, OPTIONS, POST"), reply.header("Allow"), reply::toString);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Accept-Language: en-GB,         /live?x=,             en,    The address is too long
            'Accept-Language: fr, zh-Hant', /live?x=,             zh-TW, 位址過長
            'Accept-Language: zh-TW',       /live?language=en&x=, en,    The address is too long
            'Accept-Language: en',          /live?language=zh-Hant&x=, zh-TW, 位址過長
            'Accept-Language: -',           /live?language=%zz&x=, zh-TW, 位址過長
            """)
    void isRefusedInTheLanguageOfItsCaller(String accepted, String path, String language, String title)
            throws IOException {
        var reply = RawReply.to(server.port(), get(path + "x".repeat(4_096), accepted));

        isProblem(reply, "address-too-long");
        assertEquals(Optional.of(language), reply.header("Content-Language"));
        assertEquals(title, problem(reply).get("title").asString());
    }

    @Test
    void mayBeginWithAByteOrderMark() throws IOException {
        var reply = RawReply.to(server.port(), post(bytes("\ufeff{" + QUESTION + "}")));

        assertEquals(200, reply.status(), reply::toString);
    }

    @Test
    void mayHaveAsManyLevelsAsAQuestionNeeds() throws IOException {
        var reply = RawReply.to(server.port(), post("[" + "[".repeat(31) + "]".repeat(31) + "]"));

        assertEquals(200, reply.status(), reply::toString);
    }

    @Test
    void isNotBelievedAboutItsOrigin() throws IOException {
        var reply = RawReply.to(
                server.port(),
                get(ADDRESS, "Origin: null", "X-Forwarded-Host: " + CANARY, "X-Forwarded-For: " + CANARY));

        assertEquals(200, reply.status(), reply::toString);
        assertEquals(Optional.empty(), reply.header("Access-Control-Allow-Credentials"));
        assertFalse((reply.head() + reply.body()).contains(CANARY), reply::toString);
    }

    @Test
    void meetsABugAsAProblemToo() throws IOException {
        var source = new SampleCatalogue();
        var clock = new BreakableClock();
        var live = new LiveCatalogue(source.read().catalogue().orElseThrow(), source, clock);
        try (var breakable = new ApiServer(live, clock).start("127.0.0.1", 0)) {
            clock.broken = true;
            var reply = RawReply.to(breakable.port(), get(ADDRESS));
            clock.broken = false;

            isProblem(reply, "internal");
            assertEquals(500, reply.status());
            assertEquals(200, RawReply.to(breakable.port(), get(ADDRESS)).status());
        }
    }

    /** Tells the time, or fails as a bug of ours would. */
    private static final class BreakableClock extends Clock {
        private volatile boolean broken;

        @Override
        public Instant instant() {
            if (broken) {
                throw new IllegalStateException(CANARY);
            }
            return Instant.parse("2026-11-22T12:00:00Z");
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
