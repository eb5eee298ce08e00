package io.github.supportguide.api.spec;

import io.github.supportguide.api.ApiServer;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.files.SampleCatalogue;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The API over the bundled sample, at a noon that never ends, asked by whatever the description comes up with. */
final class AskedServer implements AutoCloseable {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final ApiServer server = new ApiServer(live(), NOON).start("127.0.0.1", 0);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static LiveCatalogue live() {
        var sample = new SampleCatalogue();
        return new LiveCatalogue(sample.read().catalogue().orElseThrow(), sample, NOON);
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Everything that the code has an address for, as methods and paths. */
    Set<String> addresses() {
        try {
            var javalin = ApiServer.class.getDeclaredField("javalin");
            javalin.setAccessible(true);
            return ((Javalin) javalin.get(server))
                    .unsafe.internalRouter.allHttpHandlers().stream()
                            .map(parsed -> parsed.endpoint.method + " " + parsed.endpoint.path)
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> send(Sent sent) {
        var publisher = sent.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(sent.body());
        var request =
                HttpRequest.newBuilder(URI.create(address() + sent.target())).method(sent.method(), publisher);
        sent.headers().forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(sent.toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
