package io.github.supportguide.api;

import static io.github.supportguide.api.RunningServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Looking something up")
class LookingUpTest {
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
            contoso/backup,         contoso/backup
            BACKUP,                 contoso/backup
            contoso.backup,         contoso/backup
            dzh318z0cnt1,           contoso/backup
            DZH318Z0CNT1:0001,      contoso/backup
            """)
    void findsWhatAnIdentifierMeans(String identifier, String offer) {
        var found = json(server.get("/v1/offers/resolve?id=" + identifier));

        assertEquals(1, found.get("items").size());
        assertEquals(offer, found.get("items").get(0).get("id").asString());
        assertTrue(found.get("next").isNull());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/offers/resolve?id=none,       404, unknown-offer
            /v1/offers/resolve,               400, invalid-parameter
            /v1/publishers/none,              404, unknown-publisher
            /v1/publishers/a%2Fb,             404, unknown-publisher
            /v1/contracting?model=sideways,   400, invalid-parameter
            /v1/matrix?asOf=yesterday,        400, invalid-parameter
            /v1/notices?offer=x,              400, invalid-parameter
            /v1/offers?q=%ff,                 400, bad-request
            /v1/offers?%c3%28=x,              400, bad-request
            """)
    void orSaysWhyNot(String path, int status, String type) {
        var response = server.get(path);

        assertEquals(status, response.statusCode());
        assertEquals("/problems/" + type, json(response).get("type").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/offers?language=en&", "/v1/offers?&language=en", "/v1/offers?language=en&&q=", "/v1/offers?"
            })
    void takesNothingForNoParameter(String path) {
        assertEquals(200, server.get(path).statusCode());
    }

    @Test
    void takesNoQueryThatIsNotEncoded() {
        var reply = server.raw("GET /v1/offers?q=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertTrue(reply.startsWith("HTTP/1.1 400"), reply);
        assertTrue(reply.contains("/problems/bad-request"), reply);
    }

    @Test
    void showsAPublisherWithItsOffers() {
        var publisher = json(server.get("/v1/publishers/Contoso?language=en"));

        assertEquals("contoso", publisher.get("id").asString());
        assertEquals("contoso/backup", publisher.get("offers").get(0).get("id").asString());
        assertEquals(
                "https://contoso.example/support",
                publisher.get("contacts").get(0).get("value").asString());
    }

    @Test
    void findsPublishersByName() {
        var found = json(server.get("/v1/publishers?q=ADATUM"));

        assertEquals("Adatum Labs", found.get("items").get(0).get("id").asString());
        assertEquals(1, found.get("items").size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/issues,                          41
            /v1/models,                           2
            /v1/parties,                          7
            /v1/notices,                          1
            /v1/matrix,                          82
            /v1/contracting,                      2
            /v1/contracting?model=direct-bill,    1
            """)
    void listsAll(String path, int items) {
        assertEquals(items, json(server.get(path)).get("items").size());
    }

    @Test
    void tellsTheMatrixOfADay() {
        var before = json(server.get("/v1/matrix?asOf=2022-12-31")).get("items");
        var now = json(server.get("/v1/matrix?asOf=2026-11-22T00:00+08:00")).get("items");

        assertEquals(
                "2026-11-21T16:00:00Z",
                json(server.get("/v1/matrix?asOf=2026-11-22T00:00+08:00"))
                        .get("asOf")
                        .asString());
        assertTrue(!before.equals(now), "refunds follow other rules");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            issue=paymnt,      issue,   payment
            asker=custommer,   asker,   customer
            offer=contoso/bakup, offer, contoso/backup
            isue=payment,      isue,    issue
            """)
    void guessesWhatWasMeant(String mistake, String parameter, String meant) {
        var query = "offer=contoso/backup&model=indirect&asker=customer&issue=payment"
                .replaceFirst(meant.equals("issue") ? "&issue=payment" : "&?" + parameter + "=[^&]*", "");
        var errors = json(server.get("/v1/answers?" + query + "&" + mistake)).get("errors");

        assertTrue(
                errors.valueStream()
                        .anyMatch(error -> error.get("parameter").asString().equals(parameter)
                                && error.path("didYouMean").asString("").equals(meant)),
                errors::toString);
    }
}
