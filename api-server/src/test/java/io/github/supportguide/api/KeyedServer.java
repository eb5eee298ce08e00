package io.github.supportguide.api;

import io.github.supportguide.api.access.Callers;
import io.github.supportguide.api.access.Expiry;
import io.github.supportguide.api.access.KeyRing;
import io.github.supportguide.api.access.NewKey;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.catalogue.Catalogue;
import io.github.supportguide.files.SampleCatalogue;
import io.github.supportguide.offer.Audience;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The API over a catalogue, for the public and for a partner who has a key, on a real port. */
final class KeyedServer implements AutoCloseable {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    final Catalogue catalogue;
    final NewKey partner = key("partner", TODAY);
    final NewKey expired = key("former-partner", TODAY.minusDays(1));
    private final ApiServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    KeyedServer(Catalogue catalogue, Path file) throws IOException {
        Files.writeString(file, partner.entry().line() + expired.entry().line());
        var callers = new Callers(Optional.of(KeyRing.open(file, NOON)), Optional.empty());
        var settings = ApiSettings.at("127.0.0.1", 0).callers(callers).build();
        this.catalogue = catalogue;
        this.server = new ApiServer(new LiveCatalogue(catalogue, new SampleCatalogue(), NOON), NOON, settings).start();
    }

    HttpResponse<String> get(Audience audience, String path, String... headers) throws Exception {
        return send(as(audience, request(path).GET()), headers);
    }

    HttpResponse<String> post(Audience audience, String questions) throws Exception {
        var request = request("/v1/answers").POST(BodyPublishers.ofString(questions));
        return send(as(audience, request), "Content-Type", "application/json");
    }

    /** As somebody who shows these credentials. */
    HttpResponse<String> send(String method, String path, String... authorization) throws Exception {
        var request = request(path).method(method, BodyPublishers.noBody());
        for (var header : authorization) {
            request.header("Authorization", header);
        }
        return send(request);
    }

    private HttpRequest.Builder as(Audience audience, HttpRequest.Builder request) {
        return audience == Audience.PUBLIC ? request : request.header("Authorization", "Bearer " + partner.secret());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws Exception {
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static NewKey key(String name, LocalDate last) {
        return NewKey.make(new SecureRandom(), name, Audience.PARTNER, TODAY, Expiry.after(last));
    }

    @Override
    public void close() {
        server.close();
    }
}
