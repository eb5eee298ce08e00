package io.github.supportguide.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.supportguide.offer.Audience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visits pages with Debian’s Chromium, takes the server away and visits them again; skipped without a browser. */
@DisplayName("Without a network")
class OfflineTest {
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    /** Opens pages in a frame and reports what they show; {@code away} lets the server answer nothing any more. */
    private static final String VISITOR = """
            <!doctype html><meta charset="utf-8"><title>visitor</title><iframe></iframe>
            <script>
            const frame = document.querySelector('iframe');
            const show = (page) => new Promise((done) => {
              frame.onload = () => done(frame.contentDocument?.querySelector('h1')?.textContent ?? 'nothing');
              frame.src = page;
            });
            const search = async () => {
              try {
                const answer = await frame.contentWindow.fetch('/guide/en/search/index.js');
                return (await answer.text()).trim();
              } catch (unreachable) {
                return 'nothing';
              }
            };
            const guarded = async () => {
              const container = frame.contentWindow.navigator.serviceWorker;
              await container.ready;
              while (!container.controller) {
                await new Promise((done) => setTimeout(done, 100));
              }
            };
            const visit = async () => {
              await show('/guide/en/about/index.html');
              if (frame.contentDocument.querySelector('link[rel=manifest]')) {
                await guarded();
              }
              await new Promise((done) => setTimeout(done, 1000));
              await show('/guide/en/roles/index.html');
              await search();
              await new Promise((done) => setTimeout(done, 1000));
              await fetch('/away');
              const roles = await show('/guide/en/roles/');
              const found = await search();
              const about = await show('/guide/en/about/index.html');
              const models = await show('/guide/en/models/index.html');
              return [roles, found, about, models, (await caches.keys()).length].join('|');
            };
            visit().catch(String).then((seen) => fetch('/seen', { method: 'POST', body: seen }));
            </script>
            """;

    @TempDir
    Path folder;

    private final CompletableFuture<String> seen = new CompletableFuture<>();
    private volatile boolean away;

    @Test
    void visitedPagesAndTheSearchStillWork() throws Exception {
        assertEquals("Roles in Partner Center|found();|About this guide|nothing|1", visit(Audience.PUBLIC));
    }

    @Test
    void nothingIsKeptOfPagesForPartners() throws Exception {
        assertEquals("nothing|nothing|nothing|nothing|0", visit(Audience.PARTNER));
    }

    private String visit(Audience audience) throws Exception {
        var browser = RunningServer.find("chromium");
        assumeTrue(browser.isPresent(), "there is no chromium on this machine");
        Site.of(Catalogues.sample(), Catalogues.options(audience), folder.resolve("guide"));
        Files.createDirectories(folder.resolve("guide/en/search"));
        Files.writeString(folder.resolve("guide/en/search/index.js"), "found();");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        var process =
                start(browser.get(), "http://localhost:" + server.getAddress().getPort() + "/visitor");
        try {
            return seen.get(90, TimeUnit.SECONDS);
        } finally {
            process.destroy();
            process.waitFor();
            server.stop(0);
        }
    }

    private Process start(Path browser, String page) throws IOException {
        return new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder.resolve("profile"),
                        page)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/visitor" -> send(exchange, 200, "html", VISITOR.getBytes(StandardCharsets.UTF_8));
            case "/away" -> {
                away = true;
                send(exchange, 200, "html", new byte[0]);
            }
            case "/seen" -> {
                seen.complete(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                send(exchange, 200, "html", new byte[0]);
            }
            default -> sendFile(exchange, path.endsWith("/") ? path + "index.html" : path);
        }
    }

    /** A server that is away hangs up. */
    private void sendFile(HttpExchange exchange, String path) throws IOException {
        var file = folder.resolve(path.substring(1));
        if (away) {
            exchange.close();
        } else if (Files.isRegularFile(file)) {
            send(exchange, 200, path.substring(path.lastIndexOf('.') + 1), Files.readAllBytes(file));
        } else {
            send(exchange, 404, "html", new byte[0]);
        }
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().add("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
