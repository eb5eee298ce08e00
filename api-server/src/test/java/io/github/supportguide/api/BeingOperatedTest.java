package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The JSON API, being operated")
class BeingOperatedTest {
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
