package io.github.supportguide.site.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the files of a folder below {@code /help/guide/}, to this machine only, and folders by their index.html. */
record LocalServer(HttpServer server, ExecutorService threads) implements AutoCloseable {
    private static final String BASE = "/help/guide/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "xml", "application/xml",
            "webmanifest", "application/manifest+json");

    static LocalServer of(Path folder) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var threads = Executors.newFixedThreadPool(2);
            server.setExecutor(threads);
            server.createContext(BASE, exchange -> answer(exchange, folder));
            server.start();
            return new LocalServer(server, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE);
    }

    private static void answer(HttpExchange exchange, Path folder) throws IOException {
        try (exchange) {
            var file = file(folder, exchange.getRequestURI().getPath().substring(BASE.length()));
            if (Files.isRegularFile(file)) {
                send(exchange, file);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static Path file(Path folder, String path) {
        var place = folder.resolve(path).normalize();
        return Files.isDirectory(place) ? place.resolve("index.html") : place;
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        var name = file.toString();
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, Files.size(file));
        Files.copy(file, exchange.getResponseBody());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
