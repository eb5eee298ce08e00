package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The port for operations")
class OperationsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GOOD = "format: supportguide/v1\ntitle: Another guide\nlanguages: [en]\n";
    private static final String BAD = "format: supportguide/v1\ntitle: [\n";

    private final OperatedServer server =
            new OperatedServer(OperatedServer.settings().operationsPort(0).build());

    @AfterEach
    void stop() {
        server.close();
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpResponse<String> reload() {
        return server.onOperations("POST", "/reload");
    }

    private JsonNode ready() {
        var ready = server.get("/ready");
        assertEquals(200, ready.statusCode());
        return json(ready);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/live", "/ready", "/metrics"})
    void answersThoseWhoKeepItRunning(String path) {
        var reply = server.onOperations("GET", path);

        assertEquals(200, reply.statusCode());
        assertEquals("no-store", reply.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(200, server.onOperations("HEAD", path).statusCode());
        assertEquals("", server.onOperations("HEAD", path).body());
        assertEquals(
                "GET, HEAD, OPTIONS",
                server.onOperations("OPTIONS", path)
                        .headers()
                        .firstValue("Allow")
                        .orElseThrow());
    }

    @Test
    void leavesLivenessOnTheOtherButTakesTheMetrics() {
        assertEquals("{\"status\":\"live\"}\n", server.get("/live").body());
        assertEquals("ready", ready().get("status").asString());
        assertEquals(404, server.get("/metrics").statusCode());
        assertEquals(404, server.onOperations("GET", "/v1/offers").statusCode());
    }

    @Test
    void takesInANewerCatalogue() {
        var before = ready().get("catalogue").asString();
        server.keep(GOOD);
        var reply = reload();

        assertEquals(200, reply.statusCode());
        assertNotEquals(before, json(reply).get("catalogue").asString());
        assertEquals(json(reply).get("catalogue"), ready().get("catalogue"));
        assertTrue(json(server.get("/v1/offers")).get("items").isEmpty());
    }

    @Test
    void keepsTheOldOneIfTheNewerCannotBeUsed() {
        var before = ready();
        server.keep(BAD);
        var reply = reload();

        assertEquals(409, reply.statusCode());
        assertEquals("/problems/unusable-catalogue", json(reply).get("type").asString());
        assertEquals(
                "The changed catalogue cannot be used", json(reply).get("title").asString());
        assertEquals("degraded", ready().get("status").asString());
        assertEquals(before.get("catalogue"), ready().get("catalogue"));
    }

    @Test
    void keepsTheOldOneIfTheNewerCannotBeRead() {
        server.lose();

        assertEquals(409, reload().statusCode());
        assertEquals("degraded", ready().get("status").asString());
    }

    @Test
    void isReadyAgainWhenItIsMended() {
        server.keep(BAD);
        reload();
        server.keep(GOOD);

        assertEquals(200, reload().statusCode());
        assertEquals("ready", ready().get("status").asString());
    }

    @Test
    void reloadsForNoPage() {
        assertEquals(
                400,
                server.onOperations("POST", "/reload", "Origin", "https://crm.example")
                        .statusCode());
    }

    @Test
    void reloadsForNobodyOnTheOther() {
        server.keep(GOOD);
        var before = ready();

        assertEquals(404, server.send("POST", server.port(), "/reload").statusCode());
        assertEquals(before, ready());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT"})
    void tellsHowToReload(String method) {
        var reply = server.onOperations(method, "/reload");

        assertEquals(405, reply.statusCode());
        assertEquals("POST", reply.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void isNotThereUnlessWanted() {
        try (var one = new OperatedServer(OperatedServer.settings().build())) {
            assertTrue(one.server().operationsPort().isEmpty());
            assertEquals(200, one.get("/metrics").statusCode());
            assertEquals(404, one.send("POST", one.port(), "/reload").statusCode());
        }
    }
}
