package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The access log")
class AccessLogTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("supportguide.access");

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        lines.setContext(LOG.getLoggerContext());
        lines.start();
        LOG.addAppender(lines);
    }

    @AfterEach
    void leave() {
        LOG.detachAppender(lines);
    }

    @Test
    void tellsEachRequestInALine() throws Exception {
        try (var server =
                new OperatedServer(OperatedServer.settings().accessLog(true).build())) {
            var body = server.get("/v1/offers?q=Backup&limit=2&language=zh-TW", "X-Request-Id", "mine")
                    .body();
            var line = line("mine");

            var milliseconds = line.get("milliseconds").asInt();
            assertTrue(milliseconds >= 0 && milliseconds < 60_000, line.toString());
            var expected = """
                    {"time":"2026-11-22T12:00:00Z","request":"mine","method":"GET","path":"/v1/offers",\
                    "parameters":["q","limit","language"],"status":200,"bytes":%d,"milliseconds":%d,\
                    "caller":"public","language":"zh-TW"}""";
            assertEquals(
                    JSON.readTree(expected.formatted(body.getBytes(StandardCharsets.UTF_8).length, milliseconds)),
                    line);
        }
    }

    @Test
    void keepsToItselfWhatIsTheCallers() throws Exception {
        try (var server =
                new OperatedServer(OperatedServer.settings().accessLog(true).build())) {
            server.get("/v1/answers?offer=secret&q", "X-Request-Id", "mine", "Authorization", "Bearer hidden");

            assertEquals("[\"offer\",\"q\"]", line("mine").get("parameters").toString());
            assertFalse(lines.texts.toString().contains("secret"));
            assertFalse(lines.texts.toString().contains("hidden"));
            assertFalse(lines.texts.toString().contains("127.0.0.1"));
        }
    }

    @Test
    void letsNobodyWriteLinesOfTheirOwn() throws Exception {
        try (var server =
                new OperatedServer(OperatedServer.settings().accessLog(true).build())) {
            server.raw("GET /v1/\"},{\u00e2\u0080\u00ae/%0a%1b?%0a\"=x&" + "n".repeat(99)
                    + " HTTP/1.1\r\nHost: x\r\nX-Request-Id: mine\r\nConnection: close\r\n\r\n");
            OperatedServer.await(() -> !lines.texts.isEmpty());

            assertEquals(1, lines.texts.size());
            assertTrue(lines.texts.get(0).matches("[ -~]+"), lines.texts.get(0));
            assertEquals("GET", JSON.readTree(lines.texts.get(0)).get("method").asString());
        }
    }

    @Test
    void tellsWhatIsNoRequestToo() throws Exception {
        try (var server =
                new OperatedServer(OperatedServer.settings().accessLog(true).build())) {
            server.raw("nonsense\r\n\r\n");
            OperatedServer.await(() -> !lines.texts.isEmpty());

            assertEquals(400, JSON.readTree(lines.texts.get(0)).get("status").asInt());
        }
    }

    @Test
    void isOffUnlessWanted() throws Exception {
        try (var server = new OperatedServer(OperatedServer.settings().build())) {
            server.get("/live");
        }
        assertEquals(List.of(), lines.texts);
    }

    private JsonNode line(String id) throws Exception {
        OperatedServer.await(() -> lines.texts.stream().anyMatch(text -> text.contains(id)));
        assertEquals(1, lines.texts.size(), lines.texts.toString());
        return JSON.readTree(lines.texts.get(0));
    }

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            texts.add(event.getFormattedMessage());
        }
    }
}
