package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The end of a server")
class StoppingTest {
    private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
    private static final String QUESTION =
            "{\"offer\":\"contoso/backup\",\"model\":\"direct-bill\",\"asker\":\"customer\",\"issue\":\"break-fix\"}";

    @Test
    void saysItIsNotReadyAndGoesOnAnswering() throws Exception {
        var server = new OperatedServer(
                OperatedServer.settings().drain(Duration.ofSeconds(3)).build());
        var stopped = CompletableFuture.runAsync(server::close);
        OperatedServer.await(() -> server.get("/ready").statusCode() == 503);

        assertTrue(server.get("/ready").body().startsWith("{\"status\":\"stopping\""));
        var reply = server.get("/v1/issues");
        assertEquals(200, reply.statusCode());
        assertEquals("close", reply.headers().firstValue("Connection").orElseThrow());
        assertEquals(200, server.get("/live").statusCode());
        stopped.join();
        assertThrows(UncheckedIOException.class, () -> server.get("/ready"));
    }

    @Test
    void answersWhatIsStillArriving() throws Exception {
        var server = new OperatedServer(OperatedServer.settings().build());
        try (var socket = new Socket("127.0.0.1", server.port())) {
            write(
                    socket,
                    "POST /v1/answers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                            + QUESTION.length() + "\r\nExpect: 100-continue\r\n\r\n");
            assertEquals(
                    CONTINUE,
                    new String(socket.getInputStream().readNBytes(CONTINUE.length()), StandardCharsets.US_ASCII));
            write(socket, QUESTION.substring(0, 9));
            var stopped = CompletableFuture.runAsync(server::close);
            OperatedServer.await(() -> isRefused(server));
            write(socket, QUESTION.substring(9));

            var reply = OperatedServer.rest(socket.getInputStream());
            assertTrue(reply.startsWith("HTTP/1.1 200 OK"), reply);
            stopped.join();
        }
    }

    private static boolean isRefused(OperatedServer server) {
        try {
            server.get("/live");
            return false;
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private static void write(Socket socket, String text) throws Exception {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
