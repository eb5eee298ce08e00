package io.github.supportguide.cli.serve;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A real proxy of the machine with one of our examples in front of an API, without TLS, until it is closed. */
record RunningProxy(Process process, int port) implements AutoCloseable {
    private static final Path EXAMPLES = Path.of("../docs/examples/deploy");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Optional<Path> find(String program) {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin", "/usr/bin"))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static RunningProxy nginx(Path program, Path work, int api) throws Exception {
        var port = freePort();
        var example = Files.readString(EXAMPLES.resolve("nginx.conf"))
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
                .replace("127.0.0.1:8080", "127.0.0.1:" + api)
                .replaceAll("\n *ssl_certificate[^\n]+", "");
        var configuration = Files.writeString(work.resolve("nginx.conf"), """
                daemon off;
                master_process off;
                pid %1$s/pid;
                error_log stderr;
                events {}
                http {
                  access_log off;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                %2$s
                }
                """.formatted(work, example));
        return start(port, work, List.of(program.toString(), "-p", work + "/", "-c", configuration.toString()));
    }

    static RunningProxy caddy(Path program, Path work, int api) throws Exception {
        var port = freePort();
        var example = Files.readString(EXAMPLES.resolve("Caddyfile"))
                .replaceFirst("\\{\n", "{\n\tadmin off\n")
                .replace("api.guide.example {", "http://127.0.0.1:" + port + " {")
                .replace("127.0.0.1:8080", "127.0.0.1:" + api);
        var configuration = Files.writeString(work.resolve("Caddyfile"), example);
        var arguments =
                List.of(program.toString(), "run", "--adapter", "caddyfile", "--config", configuration.toString());
        return start(port, work, arguments);
    }

    private static RunningProxy start(int port, Path work, List<String> command) throws Exception {
        var log = work.resolve("log").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("HOME", work.toString());
        var proxy = new RunningProxy(builder.start(), port);
        for (var attempt = 0; !proxy.answers(); attempt++) {
            if (attempt > 150 || !proxy.process.isAlive()) {
                proxy.close();
                throw new AssertionError(Files.readString(log.toPath()));
            }
            Thread.sleep(100);
        }
        return proxy;
    }

    private boolean answers() throws InterruptedException {
        try {
            send(request("/live"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
