package io.github.supportguide.api;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A hostile request")
class HostileRequestsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String QUESTION =
            "\"offer\":\"contoso/backup\",\"model\":\"indirect\",\"asker\":\"customer\",\"issue\":\"payment\"";
    private static final String ADDRESS =
            "/v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=payment";

    /** Stands in what is sent, and never in what comes back. */
    private static final String CANARY = "c4n4ry";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** What is sent, and what has to come back; {@code type} may leave a choice. */
    private record Row(String what, int status, String type, boolean closed, String bytes) {
        @Override
        public String toString() {
            return what + ": " + status;
        }
    }

    private static Row stays(String what, int status, String type, String bytes) {
        return new Row(what, status, type, false, bytes);
    }

    private static Row closes(String what, int status, String type, String bytes) {
        return new Row(what, status, type, true, bytes);
    }

    private static String request(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: localhost\r\n"
                + String.join(
                        "", Stream.of(headers).map(header -> header + "\r\n").toList()) + "\r\n";
    }

    private static String get(String path, String... headers) {
        return request("GET " + path, headers);
    }

    private static String post(String body, String... headers) {
        var all = Stream.concat(
                Stream.of("Content-Type: application/json", "Content-Length: " + body.length()), Stream.of(headers));
        return request("POST /v1/answers", all.toArray(String[]::new)) + body;
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static Stream<Row> json() {
        return Stream.of(
                stays("an object that ends early", 400, "malformed-json", post("{\"" + CANARY + "\":")),
                stays("nothing", 400, "malformed-json", post("")),
                stays("blanks", 400, "malformed-json", post("  \n ")),
                stays("a text", 400, "invalid-question", post("\"" + CANARY + "\"")),
                stays("null", 400, "invalid-question", post("null")),
                stays("a key twice", 400, "malformed-json", post("{\"offer\":\"a\",\"offer\":\"" + CANARY + "\"}")),
                stays("something after it", 400, "malformed-json", post("{" + QUESTION + "}" + CANARY)),
                stays("UTF-16", 400, "malformed-json", post("\u00fe\u00ff\0{\0}")),
                stays("broken UTF-8", 400, "malformed-json", post("{\"offer\":\"\u00c3\u0028\"}")),
                stays("overlong UTF-8", 400, "malformed-json", post("{\"offer\":\"contoso\u00c0\u00afbackup\"}")),
                stays("half a character", 400, "malformed-json|invalid-question", post("{\"offer\":\"\\ud800\"}")),
                stays("a byte of zero", 400, "malformed-json", post("{\"offer\":\"a\0b\"}")),
                stays("a zero in escapes", 400, "invalid-question", post("{\"offer\":\"a\\u0000b\"}")),
                stays("33 levels", 400, "malformed-json", post("[".repeat(33) + "]".repeat(33))),
                stays("100,001 tokens", 400, "malformed-json", post("[" + "1,".repeat(100_000) + "1]")),
                stays("a name of 65", 400, "malformed-json", post("{\"" + "n".repeat(65) + "\":1}")),
                stays("a number of 41", 400, "malformed-json", post("{\"offer\":" + "1".repeat(41) + "}")),
                stays("a huge exponent", 400, "malformed-json|invalid-question", post("{\"offer\":1e1000000000}")),
                stays("not a number", 400, "malformed-json", post("{\"offer\":NaN}")),
                stays("a number for a code", 400, "invalid-question", post("{" + QUESTION + ",\"fault\":12}")),
                stays("an unknown code", 400, "invalid-question", post("{\"issue\":\"" + CANARY + "\"}")),
                stays("a role", 400, "invalid-question", post("{" + QUESTION + ",\"role\":\"" + CANARY + "\"}")),
                stays("an audience", 400, "invalid-question", post("{" + QUESTION + ",\"audience\":\"partner\"}")),
                stays("a prototype", 400, "invalid-question", post("{" + QUESTION + ",\"__proto__\":{}}")));
    }

    static Stream<Row> bodies() {
        return Stream.of(
                closes("1,000,001 bytes", 413, "body-too-large", unsent("Content-Length: 1000001")),
                closes(
                        "99,999,999,999 bytes",
                        413,
                        "body-too-large",
                        unsent("Content-Length: 99999999999", "Expect: 100-continue")),
                closes(
                        "3 MB in chunks",
                        413,
                        "body-too-large",
                        chunked(("10000\r\n" + "x".repeat(65_536) + "\r\n").repeat(46))),
                stays("gzip", 415, "unsupported-media-type", post("\u001f\u008b\b\0", "Content-Encoding: gzip")),
                stays(
                        "plain text",
                        415,
                        "unsupported-media-type",
                        post(CANARY).replace("application/json", "text/plain")),
                stays(
                        "no type",
                        415,
                        "unsupported-media-type",
                        post("{}").replace("Content-Type: application/json\r\n", "")),
                closes("a chunk of a huge size", 400, "bad-request", chunked("ffffffffffffffffffff\r\n" + CANARY)),
                closes("a chunk of no size", 400, "bad-request", chunked(CANARY + "\r\n")),
                closes("a chunk with a sign", 400, "bad-request", chunked("-5\r\nhello\r\n0\r\n\r\n")));
    }

    private static String unsent(String... headers) {
        return request(
                "POST /v1/answers",
                Stream.concat(Stream.of("Content-Type: application/json"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private static String chunked(String chunks) {
        return unsent("Transfer-Encoding: chunked") + chunks;
    }

    static Stream<Row> heads() {
        return Stream.of(
                closes(
                        "two ways to tell a length",
                        400,
                        "bad-request",
                        unsent("Content-Length: 5", "Transfer-Encoding: chunked") + "0\r\n\r\n"),
                closes("two lengths", 400, "bad-request", unsent("Content-Length: 5", "Content-Length: 6") + "hello!"),
                closes("a length with a sign", 400, "bad-request", unsent("Content-Length: +5") + "hello"),
                closes("a folded header", 400, "bad-request", get("/live", "X-A: a", " " + CANARY)),
                closes("two hosts", 400, "bad-request", get("/live", "Host: " + CANARY)),
                closes("no host", 400, "bad-request", "GET /live HTTP/1.1\r\n\r\n"),
                closes("no HTTP", 400, "bad-request", "\u0016\u0003\u0001\u0002\0\u0001\r\n\r\n"),
                closes("a header of 9 KB", 431, "headers-too-large", get("/live", "X-A: " + "x".repeat(9_000))),
                closes(
                        "5,000 headers",
                        431,
                        "headers-too-large",
                        "GET /live HTTP/1.1\r\nHost: localhost\r\n" + "a: b\r\n".repeat(5_000) + "\r\n"),
                closes("an address of 4,097", 414, "address-too-long", get("/v1/offers?q=" + "x".repeat(4_097 - 13))),
                closes("an address of 9 KB", 414, "address-too-long", get("/" + "x".repeat(9_000))),
                stays(
                        "a type that we do not have",
                        406,
                        "not-acceptable",
                        get("/v1/offers", "Accept: application/xml")),
                stays(
                        "markup in an id",
                        404,
                        "unknown-offer",
                        get("/v1/offers/contoso/%3Cimg%20src=x%20onerror=" + CANARY + "%3E", "Accept: text/html")),
                stays("TRACE", 405, "method-not-allowed", request("TRACE /v1/offers")),
                stays("an unknown method", 405, "method-not-allowed", request("BREW /v1/offers")),
                stays("PUT", 405, "method-not-allowed", request("PUT /v1/offers", "Content-Length: 0")),
                stays("DELETE", 405, "method-not-allowed", request("DELETE /v1/offers/contoso/backup")));
    }

    static Stream<Row> addresses() {
        return Stream.of(
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
                        "a/../../b")
                .map(id -> new Row(
                        "the id " + id,
                        0,
                        "unknown-offer|not-found|bad-request",
                        false,
                        get("/v1/offers/contoso/" + id)));
    }

    static Stream<Row> parameters() {
        return Stream.of(
                        "limit=-1",
                        "limit=0",
                        "limit=1e9",
                        "limit=201",
                        "limit=5&limit=6",
                        "limit=",
                        "offset=9223372036854775808",
                        "cursor=" + CANARY,
                        "cursor=%00",
                        "fields=engineeringContact",
                        "include=" + CANARY,
                        "sort=" + CANARY,
                        "language=" + CANARY,
                        "apiKey=" + CANARY,
                        "%6cimit=-1",
                        "publisher=%ff")
                .map(query ->
                        stays("the query " + query, 400, "invalid-parameter|bad-request", get("/v1/offers?" + query)));
    }

    @ParameterizedTest
    @MethodSource({"json", "bodies", "heads", "parameters"})
    void isAnsweredByTheRightProblem(Row row) throws IOException {
        var reply = RawReply.to(server.port(), row.bytes());

        isProblem(reply, row.type());
        assertEquals(row.status(), reply.status(), reply::toString);
        assertEquals(row.closed(), reply.isClosed(), reply::toString);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isNeverTakenForAPlace(Row row) throws IOException {
        var reply = RawReply.to(server.port(), row.bytes());

        isProblem(reply, row.type());
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
    void neverComesFromThisMachineByAnOriginOfItsOwn() throws IOException {
        var reply = RawReply.to(
                server.port(),
                get(ADDRESS, "Origin: null", "X-Forwarded-Host: " + CANARY, "X-Forwarded-For: " + CANARY));

        assertEquals(200, reply.status(), reply::toString);
        assertEquals(Optional.empty(), reply.header("Access-Control-Allow-Credentials"));
        assertFalse((reply.head() + reply.body()).contains(CANARY), reply::toString);
    }

    @Test
    void meetsABugAsAProblemToo() throws IOException {
        var broken = new AtomicBoolean(true);
        var source = new SampleCatalogue();
        var clock = new BreakableClock(broken);
        broken.set(false);
        var live = new LiveCatalogue(source.read().catalogue().orElseThrow(), source, clock);
        try (var breakable = new ApiServer(live, clock).start("127.0.0.1", 0)) {
            broken.set(true);
            var reply = RawReply.to(breakable.port(), get(ADDRESS));
            broken.set(false);

            isProblem(reply, "internal");
            assertEquals(500, reply.status());
            assertEquals(200, RawReply.to(breakable.port(), get(ADDRESS)).status());
        }
    }

    /** Tells the time, or fails as a bug of ours would. */
    private static final class BreakableClock extends Clock {
        private final AtomicBoolean broken;

        private BreakableClock(AtomicBoolean broken) {
            this.broken = broken;
        }

        @Override
        public Instant instant() {
            if (broken.get()) {
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
