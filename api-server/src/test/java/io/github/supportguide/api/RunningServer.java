package io.github.supportguide.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.catalogue.CatalogueSource;
import io.github.supportguide.files.SampleCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over the bundled sample, on a real port. */
final class RunningServer implements AutoCloseable {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00.123Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = new JsonMapper();

    private final LiveCatalogue live;
    private final ApiServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer() {
        this(new SampleCatalogue());
    }

    /** @param source may give another catalogue whenever it is read */
    RunningServer(CatalogueSource source) {
        this.live = new LiveCatalogue(source.read().catalogue().orElseThrow(), source, NOON);
        this.server = new ApiServer(live, NOON).start("127.0.0.1", 0);
    }

    /** Reads the source anew. */
    void reload() {
        live.reload();
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path).GET(), headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(path).method(method, BodyPublishers.noBody()), headers);
    }

    HttpResponse<String> post(String body, String type) {
        return send(request("/v1/answers").POST(BodyPublishers.ofString(body)), "Content-Type", type);
    }

    /** What comes back for bytes that no decent client sends. */
    String raw(String request) {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As every problem has to look, whatever it is about. */
    static void isProblem(int status, String type, HttpResponse<String> response) {
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

    @Override
    public void close() {
        server.close();
    }
}
