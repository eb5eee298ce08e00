package io.github.supportguide.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A process that serves")
class ServeProcessTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SIGTERM = 143;
    private static final String GOOD = "format: supportguide/v1\ntitle: %s\nlanguages: [en]\n";

    @TempDir
    Path folder;

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Test
    void saysWhatItWorksWithAndNothingOnStdout() throws Exception {
        var variables = Map.of("SUPPORTGUIDE_TRUSTED_PROXY", "10.0.0.0/8  ::1", "SUPPORTGUIDE_DRAIN", "9");
        try (var served = new ServeProcess(folder, variables, "--drain=0", "--rate-limit=600", "--sample")) {
            served.get(served.address() + "/live");

            assertTrue(
                    served.err()
                            .startsWith("supportguide: serving with --access-log on --drain 0 --trusted-proxy "
                                    + "10.0.0.0/8  ::1 --rate-limit 600 --sample\nsupportguide: listening on "),
                    served.err());
            assertEquals("", served.out());
        }
    }

    @Test
    void answersEveryRequestThatItAccepted() throws Exception {
        try (var served = new ServeProcess(folder, Map.of(), "--drain", "2", "--sample")) {
            var address = served.address();
            var turnedAway = new AtomicBoolean();
            var answered = new AtomicInteger();
            var load = IntStream.range(0, 8)
                    .mapToObj(user -> CompletableFuture.runAsync(() -> ask(served, address, turnedAway, answered)))
                    .toArray(CompletableFuture<?>[]::new);
            try (var slow = new Slow(address)) {
                Thread.sleep(500);
                served.process().destroy();
                while (served.get(address + "/ready").statusCode() == 200) {
                    Thread.sleep(20);
                }
                turnedAway.set(true);
                CompletableFuture.allOf(load).join();
                Thread.sleep(2500);

                var reply = slow.finish();
                assertTrue(reply.startsWith("HTTP/1.1 200 OK"), reply);
            }
            assertTrue(served.process().waitFor(30, TimeUnit.SECONDS));
            assertEquals(SIGTERM, served.process().exitValue());
            assertTrue(answered.get() > 0);
            assertEquals(
                    answered.get(),
                    served.err().split("\"path\":\"/v1/issues\"", -1).length - 1,
                    "lines of the access log");
        }
    }

    /** Asks one question after the other, as somebody does who is sent here as long as it is ready. */
    private static void ask(ServeProcess served, String address, AtomicBoolean turnedAway, AtomicInteger answered) {
        try {
            while (!turnedAway.get()) {
                assertEquals(200, served.get(address + "/v1/issues").statusCode());
                answered.incrementAndGet();
            }
        } catch (Exception e) {
            throw new AssertionError("a request that got no reply", e);
        }
    }

    @Test
    void takesInAFolderThatChanges() throws Exception {
        var catalogue = Files.createDirectory(folder.resolve("catalogue"));
        var settings = Files.writeString(catalogue.resolve("catalogue.yaml"), GOOD.formatted("one"));
        try (var served = new ServeProcess(folder, Map.of(), "--operations-port", "0", catalogue.toString())) {
            var ready = served.address() + "/ready";
            var first = json(served.get(ready)).get("catalogue").asString();

            Files.writeString(settings, "format: supportguide/v1\ntitle: [\n");
            served.awaited(Pattern.compile("(the changed catalogue cannot be used; the one before is served)\n"));
            assertTrue(served.err().contains("catalogue.yaml:"), served.err());
            assertEquals("degraded", json(served.get(ready)).get("status").asString());
            assertEquals(first, json(served.get(ready)).get("catalogue").asString());

            Files.writeString(settings, GOOD.formatted("two"));
            var second = served.awaited(Pattern.compile("took in the changed catalogue (sha256:[0-9a-f]{64})\n"));
            assertEquals("ready", json(served.get(ready)).get("status").asString());
            assertEquals(second, json(served.get(ready)).get("catalogue").asString());
            var metrics = served.get(served.operations() + "/metrics").body();
            assertTrue(metrics.contains("supportguide_reloads_total{result=\"failed\"} 1.0\n"), metrics);
        }
    }

    @Test
    void servesAlthoughNobodyReadsWhatItPrints() throws Exception {
        var unread = ServeProcess.builder("--drain", "0", "--sample").start();
        try {
            var address = address(unread.getErrorStream());
            try (var socket = new Socket("127.0.0.1", address)) {
                var request = "GET /live HTTP/1.1\r\nHost: x\r\n\r\n".repeat(5000)
                        + "GET /live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
                CompletableFuture.runAsync(() -> write(socket, request));
                var replies = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

                assertEquals(5001, replies.split("HTTP/1.1 200 OK", -1).length - 1);
            }
            unread.destroy();
            assertTrue(unread.waitFor(30, TimeUnit.SECONDS), "ends although nobody reads");
        } finally {
            unread.destroyForcibly();
        }
    }

    private static int address(InputStream err) throws Exception {
        var said = new StringBuilder();
        while (!said.toString().matches("(?s).*listening on http://127\\.0\\.0\\.1:\\d+\n")) {
            said.append((char) err.read());
        }
        return Integer.parseInt(said.substring(said.lastIndexOf(":") + 1).strip());
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsSecretsToItself() throws Exception {
        var keys = Files.writeString(folder.resolve("keys.jsonl"), "");
        try (var served = new ServeProcess(folder, Map.of("SUPPORTGUIDE_KEYS", keys.toString()), "--sample")) {
            served.address();

            assertTrue(served.err().contains(" --keys " + keys), served.err());
            assertFalse(served.err().contains("sha256"), served.err());
        }
    }

    /** A question that takes its time to arrive. */
    private static final class Slow implements AutoCloseable {
        private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
        private static final String QUESTION =
                "{\"offer\":\"contoso/backup\",\"model\":\"direct-bill\",\"asker\":\"customer\",\"issue\":\"break-fix\"}";

        private final Socket socket;

        Slow(String address) throws Exception {
            socket = new Socket("127.0.0.1", Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
            write(
                    socket,
                    "POST /v1/answers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                            + QUESTION.length() + "\r\nExpect: 100-continue\r\n\r\n");
            var next = new String(socket.getInputStream().readNBytes(CONTINUE.length()), StandardCharsets.US_ASCII);
            assertEquals(CONTINUE, next);
            write(socket, QUESTION.substring(0, 9));
        }

        String finish() throws Exception {
            write(socket, QUESTION.substring(9));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
