package io.github.supportguide.api;

import static io.github.supportguide.api.RunningServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The JSON API")
class ApiServerTest {
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

    private static void isProblem(int status, String type, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(
                "application/problem+json;charset=utf-8",
                response.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("/problems/" + type, json(response).get("type").asString());
        assertEquals(status, json(response).get("status").asInt());
    }

    @Nested
    @DisplayName("answering")
    class Answering {

        @Test
        void answersAQuestionInTheParameters() {
            var response = server.get(QUESTION);

            assertEquals(200, response.statusCode());
            assertEquals(
                    "contoso/backup/indirect/customer/payment",
                    json(response).get("id").asString());
            assertEquals("2026-11-22T12:00:00Z", json(response).get("asOf").asString());
        }

        @Test
        void takesFactsAndSplitsAsParameters() {
            var response = server.get("/v1/answers?offer=contoso/backup&model=indirect&asker=customer&issue=refund"
                    + "&asOf=2026-11-22T03:00+09:00&orderedAt=2026-11-20&term=annual&fault=product&boughtBy=partner"
                    + "&technicalSupport=first-line&split.subscription=reseller");

            assertEquals(200, response.statusCode(), response::body);
            assertEquals("full-credit", json(response).get("resolution").asString());
            assertEquals(
                    "indirect-reseller",
                    json(response).get("responsible").get(0).asString());
            assertEquals("2026-11-21T18:00:00Z", json(response).get("asOf").asString());
        }

        @Test
        void answersAJsonQuestionWithTheSameBytes() {
            var body = """
                    {"offer":"contoso/backup","model":"indirect","asker":"customer","issue":"payment"}""";

            assertEquals(
                    server.get(QUESTION).body(),
                    server.post(body, "application/json").body());
        }

        @Test
        void answersManyInTheirOrder() {
            var body = """
                    [{"offer":"contoso/backup","model":"indirect","asker":"customer","issue":"payment"},
                     {"offer":"contoso/none","model":"indirect","asker":"customer","issue":"payment"},
                     {"offer":"contoso/backup","model":"indirect","asker":"customer","issue":"bill"},
                     "?"]""";

            var items = json(server.post(body, "application/json; charset=utf-8"));

            assertEquals(
                    "contoso/backup/indirect/customer/payment",
                    items.get(0).get("id").asString());
            assertEquals("/problems/unknown-offer", items.get(1).get("type").asString());
            assertEquals(
                    "/2/issue", items.get(2).get("errors").get(0).get("pointer").asString());
            assertEquals("/3", items.get(3).get("errors").get(0).get("pointer").asString());
        }

        @Test
        void answersUpToAThousand() {
            var question = """
                    {"offer":"contoso/backup","model":"indirect","asker":"customer","issue":"payment"}""";
            var thousand = "[" + (question + ",").repeat(999) + question + "]";

            assertEquals(1000, json(server.post(thousand, "application/json")).size());
            isProblem(
                    400,
                    "too-many-questions",
                    server.post(thousand.replace("]", "," + question + "]"), "application/json"));
        }

        @Test
        void neverShowsWhatIsForPartners() {
            var body = server.get(
                            "/v1/answers?offer=contoso/backup&model=indirect&asker=indirect-reseller&issue=how-to")
                    .body();

            assertTrue(body.contains("https://contoso.example/support"), body);
            assertFalse(body.contains("@contoso.example"), body);
            assertFalse(body.contains("+1 425"), body);
        }
    }

    @Nested
    @DisplayName("refusing")
    class Refusing {

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
            var errors =
                    json(server.get(QUESTION.replace("payment", "paiment"))).get("errors");

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
                    "The question was not understood",
                    json(response).get("title").asString());
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

        @Test
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

    @Nested
    @DisplayName("listing offers")
    class Listing {

        @Test
        void goesPageByPage() {
            var first = json(server.get("/v1/offers?limit=5"));
            var second = json(
                    server.get("/v1/offers?limit=5&cursor=" + first.get("next").asString()));

            assertEquals(5, first.get("items").size());
            assertEquals(4, second.get("items").size());
            assertTrue(second.get("next").isNull());
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                q=BACKUP,                       contoso/backup
                q=%E9%98%B2%E7%81%AB%E7%89%86,  contoso/firewall-vm
                q=dzh318z0cnt1,                 contoso/backup
                publisher=ADATUM%20labs,        Adatum Labs/Meter_Hub.v2
                type=consulting-service,        fabrikam/consulting
                """)
        void isFiltered(String filter, String id) {
            assertEquals(List.of(id), ids(json(server.get("/v1/offers?" + filter))));
        }

        private static List<String> ids(JsonNode page) {
            return StreamSupport.stream(page.get("items").spliterator(), false)
                    .map(item -> item.get("id").asString())
                    .toList();
        }

        @Test
        void leadsToTheWholeOffer() {
            var offer = json(server.get("/v1/offers/adatum%20labs/meter_hub.V2?language=en"));

            assertEquals("Adatum Meter Hub", offer.get("title").asString());
            assertEquals("third-party", offer.get("class").asString());
            assertEquals(0, offer.get("contacts").size());
        }

        @Test
        void showsWhoSupportsAnOfferAndHow() {
            var contacts =
                    json(server.get("/v1/offers/fabrikam/community-rules")).get("contacts");

            assertEquals("community", contacts.get(0).get("party").asString());
            assertEquals(
                    "https://forum.fabrikam.example",
                    contacts.get(0).get("value").asString());
            assertEquals(
                    "https://fabrikam.example/hilfe",
                    contacts.get(1).get("value").asString());
        }
    }

    @Nested
    @DisplayName("speaking")
    class Speaking {

        @ParameterizedTest
        @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                -                        | -     | zh-TW
                en                       | -     | en
                de, en;q=0.5, zh;q=0.8   | -     | zh-TW
                zh-Hant                  | -     | zh-TW
                zh-CN, en-GB             | -     | en
                fr                       | -     | zh-TW
                ;;;                      | -     | zh-TW
                zh-TW                    | en    | en
                """)
        void theBestLanguage(String accepted, String asked, String spoken) {
            var path = asked == null ? "/v1/issues" : "/v1/issues?language=" + asked;
            var response = accepted == null ? server.get(path) : server.get(path, "Accept-Language", accepted);

            assertEquals(
                    spoken, response.headers().firstValue("Content-Language").orElse(""));
            assertEquals(
                    "Accept-Encoding, Accept-Language, Authorization",
                    response.headers().firstValue("Vary").orElse(""));
        }

        @Test
        void tellsEveryIssue() {
            var issues = json(server.get("/v1/issues?language=en")).get("items");

            assertEquals(41, issues.size());
            assertEquals("Question about a bill", issues.get(0).get("name").asString());
        }
    }

    @Nested
    @DisplayName("being operated")
    class Operated {

        @Test
        void saysThatItLives() {
            assertEquals("{\"status\":\"live\"}\n", server.get("/live").body());
        }

        @Test
        void saysWhatItIsReadyToAnswerFrom() {
            assertTrue(server.get("/ready").body().startsWith("{\"status\":\"ready\",\"catalogue\":\"sha256:"));
        }

        @Test
        void answersHeadWithoutABody() {
            var head = server.send("HEAD", QUESTION);

            assertEquals(200, head.statusCode());
            assertEquals("", head.body());
        }

        @Test
        void doesNotSayWhichServerItIs() {
            assertTrue(server.get("/live").headers().firstValue("Server").isEmpty());
        }
    }
}
