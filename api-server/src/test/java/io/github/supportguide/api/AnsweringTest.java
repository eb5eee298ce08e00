package io.github.supportguide.api;

import static io.github.supportguide.api.RunningServer.isProblem;
import static io.github.supportguide.api.RunningServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The JSON API, answering")
class AnsweringTest {
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
                "indirect-reseller", json(response).get("responsible").get(0).asString());
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
        var body = server.get("/v1/answers?offer=contoso/backup&model=indirect&asker=indirect-reseller&issue=how-to")
                .body();

        assertTrue(body.contains("https://contoso.example/support"), body);
        assertFalse(body.contains("@contoso.example"), body);
        assertFalse(body.contains("+1 425"), body);
    }
}
