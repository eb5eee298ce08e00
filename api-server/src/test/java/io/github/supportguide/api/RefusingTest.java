package io.github.supportguide.api;

import static io.github.supportguide.api.RunningServer.isProblem;
import static io.github.supportguide.api.RunningServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The JSON API, refusing")
class RefusingTest {
    private static final String QUESTION =
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/answers,                                                                                        400, invalid-question
            /v1/answers?offer=contoso/backup&model=direct-bill&asker=indirect-provider&issue=payment,           400, invalid-question
            /v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=payment&colour=red,            400, invalid-question
            /v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=payment&facts.term=annual,     400, invalid-question
            /v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=payment&issue=refund,          400, invalid-parameter
            /v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=payment&language=tlh,          400, invalid-parameter
            /v1/answers?offer=contoso/none&model=indirect&asker=customer&issue=payment,                         404, unknown-offer
            /v1/answers?offer=none&model=indirect&asker=customer&issue=payment,                                 404, unknown-offer
            /v1/answers?offer=fabrikam/old-ledger&model=indirect&asker=customer&issue=payment,                  410, withdrawn-offer
            /v1/offers?limit=0,                                                                                 400, invalid-parameter
            /v1/offers?limit=201,                                                                               400, invalid-parameter
            /v1/offers?cursor=!,                                                                                400, invalid-parameter
            /v1/offers?page=2,                                                                                  400, invalid-parameter
            /v1/offers/contoso/none,                                                                            404, unknown-offer
            /v1/offers/contoso/none%2Fx,                                                                        404, unknown-offer
            /v1/offers/fabrikam/old-ledger,                                                                     410, withdrawn-offer
            /v2/answers,                                                                                        404, not-found
            /index.html,                                                                                        404, not-found
            """)
    void isAProblem(String path, int status, String type) {
        isProblem(status, type, server.get(path, "Accept", "text/html"));
    }

    @Test
    void namesTheSuccessorOfAWithdrawnOffer() {
        assertEquals(
                "fabrikam/ledger",
                json(server.get("/v1/offers/fabrikam/old-ledger"))
                        .get("successor")
                        .asString());
    }

    @Test
    void tellsTheChoices() {
        var errors = json(server.get(QUESTION.replace("payment", "paiment"))).get("errors");

        assertEquals(1, errors.size());
        assertEquals("issue", errors.get(0).get("parameter").asString());
        assertEquals("billing-question", errors.get(0).get("choices").get(0).asString());
    }

    @Test
    void neverEchoesWhatWasSent() {
        var body = server.get(
                        QUESTION.replace("payment", "%3Cimg%20src=x%20onerror=alert(1)%3E"), "Accept", "text/html")
                .body();

        assertFalse(body.contains("onerror"), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"offer\":", "", "{} {}", "{\"offer\":\"a\",\"offer\":\"b\"}"})
    void wantsJson(String body) {
        isProblem(400, "malformed-json", server.post(body, "application/json"));
    }

    @Test
    void wantsItToBeCalledJson() {
        isProblem(415, "unsupported-media-type", server.post("{}", "text/plain"));
    }

    @Test
    void speaksTheCallersLanguage() {
        var response = server.get("/v1/answers?language=en");

        assertEquals("en", response.headers().firstValue("Content-Language").orElse(""));
        assertEquals(
                "The question was not understood", json(response).get("title").asString());
    }

    @Test
    void pointsAtTheWholeBodyToo() {
        var errors = json(server.post("null", "application/json")).get("errors");

        assertEquals("", errors.get(0).get("pointer").asString());
    }

    @Test
    void readsNoCompressedBody() {
        var reply = server.raw("POST /v1/answers HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}");

        assertTrue(reply.startsWith("HTTP/1.1 415"), reply);
    }

    @Test
    void isTheCallersFaultWhenItsChunksAreNone() {
        var reply = server.raw("POST /v1/answers HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");

        assertTrue(reply.startsWith("HTTP/1.1 400"), reply);
        assertTrue(reply.contains("application/problem+json"), reply);
    }

    /** Often, for a client that one hangs up on while it sends hears the answer only sometimes. */
    @RepeatedTest(50)
    void readsNoMoreThanAMillionBytes() {
        isProblem(413, "body-too-large", server.post(" ".repeat(1_000_001), "application/json"));
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        var response = server.send("PUT", "/v1/answers");

        isProblem(405, "method-not-allowed", response);
        assertEquals(
                "GET, HEAD, OPTIONS, POST",
                response.headers().firstValue("Allow").orElse(""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET /v1/offers/%zz/x HTTP/1.1,   400
            GET /v1/offers/a%00/x HTTP/1.1,  400
            garbage,                         400
            """)
    void isAProblemToJettyToo(String requestLine, int status) {
        var reply = server.raw(requestLine + "\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertTrue(reply.startsWith("HTTP/1.1 " + status), reply);
        assertTrue(reply.contains("Content-Type: application/problem+json"), reply);
        assertFalse(reply.contains("<"), reply);
    }

    @Test
    void isAProblemWhenHeadersAreTooLarge() {
        var reply = server.raw("GET /live HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(9000) + "\r\n\r\n");

        assertTrue(reply.startsWith("HTTP/1.1 431"), reply);
        assertTrue(reply.contains("\"status\":431"), reply);
    }
}
