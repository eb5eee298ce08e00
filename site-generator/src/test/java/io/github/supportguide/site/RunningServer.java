package io.github.supportguide.site;

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

/** A real web server of the machine that serves a site on the loopback address, until it is closed. */
final class RunningServer implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private RunningServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Optional<Path> find(String program) {
        return Stream.concat(
                        Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin", "/usr/bin"))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param root the folder that stands for {@code /}; the site is it or in it */
    static RunningServer nginx(Path program, Path root, Path site) throws Exception {
        var port = freePort();
        var work = Files.createDirectories(root.resolveSibling("nginx"));
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
                  server {
                    listen 127.0.0.1:%2$d;
                    root %3$s;
                    include %4$s/server/nginx.conf;
                  }
                }
                """.formatted(work, port, root, site));
        return start(port, work, program.toString(), "-p", work.toString(), "-c", configuration.toString());
    }

    static RunningServer caddy(Path program, Path root, Path site) throws Exception {
        var port = freePort();
        var work = Files.createDirectories(root.resolveSibling("caddy"));
        var configuration = Files.writeString(work.resolve("Caddyfile"), """
                {
                  admin off
                }
                http://127.0.0.1:%d {
                  root * %s
                  import %s/server/Caddyfile
                }
                """.formatted(port, root, site));
        var arguments = List.of("run", "--adapter", "caddyfile", "--config", configuration.toString());
        return start(
                port,
                work,
                Stream.concat(Stream.of(program.toString()), arguments.stream()).toArray(String[]::new));
    }

    private static RunningServer start(int port, Path work, String... command) throws Exception {
        var log = work.resolve("log").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().put("HOME", work.toString());
        var server = new RunningServer(builder.start(), port);
        for (var attempt = 0; !server.answers(); attempt++) {
            if (attempt > 150 || !server.process.isAlive()) {
                server.close();
                throw new AssertionError(Files.readString(log.toPath()));
            }
            Thread.sleep(100);
        }
        return server;
    }

    private boolean answers() throws InterruptedException {
        try {
            get("/");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
