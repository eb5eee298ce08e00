package io.github.supportguide.api.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.supportguide.api.ApiServer;
import io.github.supportguide.api.ApiSettings;
import io.github.supportguide.api.ApiSettingsBuilder;
import io.github.supportguide.api.HelpPages.HelpPage;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The API over the bundled sample, at a noon that never ends, asked by whatever the description comes up with. */
final class AskedServer implements AutoCloseable {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final int TRIES = 10;

    private final ApiServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    AskedServer() {
        this(settings -> settings);
    }

    /** @param more what is said of it besides */
    AskedServer(UnaryOperator<ApiSettingsBuilder> more) {
        var settings = more.apply(ApiSettings.at("127.0.0.1", 0).help(AskedServer::help));
        this.server = new ApiServer(live(), NOON, settings.build()).start();
    }

    /** The pages themselves are the help site’s matter. */
    private static Optional<HelpPage> help(String name, String language) {
        return Set.of("", "unknown-offer").contains(name)
                ? Optional.of(new HelpPage("text/html;charset=utf-8", "default-src 'none'", "<p>Help".getBytes(UTF_8)))
                : Optional.empty();
    }

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

    /** The reply; of a request that is turned away while it still arrives, some try gets it. */
    HttpResponse<String> send(Sent sent) {
        for (var left = TRIES; ; left--) {
            try {
                return client.send(request(sent), BodyHandlers.ofString());
            } catch (IOException e) {
                if (left == 1) {
                    throw new UncheckedIOException(sent.toString(), e);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private HttpRequest request(Sent sent) {
        var body = sent.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(sent.body());
        var request =
                HttpRequest.newBuilder(URI.create(address() + sent.target())).method(sent.method(), body);
        sent.headers().forEach(request::header);
        return request.build();
    }

    @Override
    public void close() {
        server.close();
    }
}
