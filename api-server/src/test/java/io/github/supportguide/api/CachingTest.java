package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reply is kept as long as it is true")
class CachingTest {
    private static final String REFUND = "/v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=refund";
    private static final String DATED = REFUND + "&asOf=2026-11-20&language=en";
    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String tag(String path, String... headers) {
        return server.get(path, headers).headers().firstValue("ETag").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            TAG             | 304
            W/TAG           | 304
            "a,b", TAG      | 304
            W/"x" , W/TAG   | 304
            *               | 304
            "a", "b"        | 200
            TAG-x           | 200
            nonsense        | 200
            """)
    void isNotSentAgain(String known, int status) {
        var tag = tag(DATED);
        var response = server.get(DATED, "If-None-Match", known.replace("TAG", tag));

        assertEquals(status, response.statusCode());
        assertEquals(status == 304, response.body().isEmpty());
        assertEquals(tag, response.headers().firstValue("ETag").orElseThrow());
        assertEquals("en", response.headers().firstValue("Content-Language").orElseThrow());
    }

    @Test
    void isNamedByAllThatDecidesIt() {
        Set<String> tags = Stream.of(
                        DATED,
                        DATED.replace("language=en", "language=zh-TW"),
                        DATED.replace("2026-11-20", "2026-11-21"),
                        DATED.replace("refund", "payment"),
                        DATED + "&term=annual",
                        "/v1/offers",
                        "/v1/offers?limit=2",
                        "/v1/publishers")
                .map(CachingTest::tag)
                .collect(Collectors.toSet());

        assertEquals(8, tags.size());
    }

    @Test
    void isNamedAlikeHoweverItIsAskedFor() {
        var shuffled = "/v1/answers?language=en&issue=refund&asOf=2026-11-20&asker=customer&model=indirect"
                + "&offer=contoso%2Fbackup";

        assertEquals(tag(DATED), tag(shuffled));
        assertEquals(tag(DATED), tag(DATED.replace("&language=en", ""), "Accept-Language", "en"));
    }

    @Test
    void isForgottenWithItsCatalogue() throws IOException {
        try (var swapping = new RunningServer(new SwappedCatalogue())) {
            var before = swapping.get(DATED).headers().firstValue("ETag").orElseThrow();
            swapping.reload();

            var after = swapping.get(DATED, "If-None-Match", before);
            assertEquals(200, after.statusCode());
            assertNotEquals(before, after.headers().firstValue("ETag").orElseThrow());
        }
    }

    @Test
    void neverHidesWhatIsWrong() {
        assertEquals(
                400, server.get(DATED + "&colour=red", "If-None-Match", "*").statusCode());
        assertEquals(
                404, server.get("/v1/offers/contoso/none", "If-None-Match", "*").statusCode());
    }

    @Test
    void isAskedForWithItsHeadAlone() {
        var whole = server.get(DATED);
        var head = server.send("HEAD", DATED);

        assertEquals("", head.body());
        Stream.of("ETag", "Content-Length", "Content-Type", "Cache-Control", "Vary")
                .forEach(name -> assertEquals(
                        whole.headers().firstValue(name), head.headers().firstValue(name), name));
        assertEquals(304, server.send("HEAD", DATED, "If-None-Match", "*").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {DATED, "/docs"})
    void isAsLongAsBeforeIfItIsKnown(String path) {
        var known = server.get(path, "If-None-Match", "*");

        assertEquals(304, known.statusCode());
        assertEquals(
                server.get(path).headers().firstValue("Content-Length"),
                known.headers().firstValue("Content-Length"));
    }

    @Test
    void comesPackedUnderAnotherName() throws Exception {
        var plain = server.get(DATED);
        var packed = packed("/v1/issues?language=en");

        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(packed.headers().firstValue("ETag").orElseThrow().endsWith("-gzip\""));
        assertArrayEquals(
                server.get("/v1/issues?language=en").body().getBytes("UTF-8"),
                new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
        assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
        assertEquals(
                "Accept-Encoding, Accept-Language, Authorization",
                plain.headers().firstValue("Vary").orElseThrow());
    }

    @Test
    void isKnownByEitherName() throws Exception {
        var name = packed(DATED).headers().firstValue("ETag").orElseThrow();

        assertEquals(304, server.get(DATED, "If-None-Match", name).statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip;q=0          | false
            gzip;q=0, *       | false
            identity          | false
            br, gzip;q=0.5    | true
            *                 | true
            """)
    void isPackedForWhoeverUnpacks(String accepted, boolean packed) {
        var response = server.send("HEAD", DATED, "Accept-Encoding", accepted);

        assertEquals(packed, response.headers().firstValue("Content-Encoding").isPresent());
    }

    private static HttpResponse<byte[]> packed(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
