package io.github.supportguide.api;

import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.catalogue.CatalogueReading;
import io.github.supportguide.files.CatalogueFolder;
import io.github.supportguide.files.SampleCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** The API over the bundled sample as somebody runs it: with settings, and with a catalogue that changes. */
final class OperatedServer implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AtomicReference<CatalogueReading> kept = new AtomicReference<>(new SampleCatalogue().read());
    private final HttpClient client = HttpClient.newHttpClient();
    private final ApiServer server;
    private final int port;

    OperatedServer(ApiSettings settings) {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        var live = new LiveCatalogue(kept.get().catalogue().orElseThrow(), this::read, clock);
        server = new ApiServer(live, clock, settings).start();
        port = server.port();
    }

    static ApiSettingsBuilder settings() {
        return ApiSettings.at("127.0.0.1", 0);
    }

    private CatalogueReading read() {
        var reading = kept.get();
        if (reading == null) {
            throw new UncheckedIOException("cannot read it", new IOException("gone"));
        }
        return reading;
    }

    /** What the source holds from now on. */
    void keep(String settings) {
        var files = Map.of("catalogue.yaml", settings.getBytes(StandardCharsets.UTF_8));
        kept.set(CatalogueFolder.with(Path.of("none"), files).read());
    }

    /** The source cannot be read from now on. */
    void lose() {
        kept.set(null);
    }

    ApiServer server() {
        return server;
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", port, path, headers);
    }

    HttpResponse<String> onOperations(String method, String path, String... headers) {
        return send(method, server.operationsPort().getAsInt(), path, headers);
    }

    HttpResponse<String> send(String method, int port, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes back for bytes that no decent client sends. */
    String raw(String request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return rest(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String rest(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Waits for what happens after a reply has left. */
    static void await(BooleanSupplier happened) throws InterruptedException {
        for (var tries = 0; !happened.getAsBoolean() && tries < 1000; tries++) {
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
