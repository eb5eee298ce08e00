package io.github.supportguide.api.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A body that is handed on")
class UploadTest {

    private static String answer(BooleanSupplier next) throws Exception {
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var gate = new BodyGate(Limits.STANDARD);
        gate.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                return next.getAsBoolean();
            }
        });
        server.setHandler(gate);
        server.start();
        try {
            return post(connector.getLocalPort());
        } finally {
            server.stop();
        }
    }

    private static String post(int port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5000);
            var request = "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\nab";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void isAnsweredIfNobodyTakesIt() throws Exception {
        var answer = answer(() -> false);

        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
    }

    @Test
    void isAnsweredIfWhoTakesItFails() throws Exception {
        var answer = answer(() -> {
            throw new IllegalStateException("on purpose");
        });

        assertTrue(answer.startsWith("HTTP/1.1 500 "), answer);
    }
}
