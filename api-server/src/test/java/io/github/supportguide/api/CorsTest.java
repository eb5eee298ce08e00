package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pages of other origins")
class CorsTest {
    private static final String ALLOWED = "Access-Control-Allow-Origin";
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
            /v1/issues,          200
            /v1/answers,         400
            /v1/offers/x/y,      404
            """)
    void mayReadRepliesAndProblems(String path, int status) {
        var response = server.get(path, "Origin", "https://crm.example");

        assertEquals(status, response.statusCode());
        assertEquals(Optional.of("*"), response.headers().firstValue(ALLOWED));
    }

    @Test
    void mayNotIfTheyHaveNoOrigin() {
        assertEquals(
                Optional.empty(),
                server.get("/v1/issues", "Origin", "null").headers().firstValue(ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/issues", "/openapi.json", "/docs", "/problems/none"})
    void areToldApartByCachesIfOnlySomeMayRead(String path) {
        var settings = OperatedServer.settings().corsOrigins(List.of("https://crm.example"));
        try (var choosy = new OperatedServer(settings.build())) {
            var vary = choosy.get(path).headers().firstValue("Vary").orElseThrow();

            assertTrue(vary.contains("Accept-Encoding") && vary.endsWith(", Origin"), vary);
        }
    }

    @Test
    void learnWhatTheyMaySend() {
        var response = server.send(
                "OPTIONS", "/v1/answers", "Origin", "https://crm.example", "Access-Control-Request-Method", "POST");

        assertEquals(204, response.statusCode());
        assertEquals(Optional.of("*"), response.headers().firstValue(ALLOWED));
        assertEquals(
                Optional.of("GET, HEAD, OPTIONS, POST"), response.headers().firstValue("Access-Control-Allow-Methods"));
    }
}
