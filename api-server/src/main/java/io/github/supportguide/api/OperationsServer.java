package io.github.supportguide.api;

import io.github.supportguide.api.http.Cors;
import io.github.supportguide.api.operate.Reloading;
import io.javalin.Javalin;

/** A port of its own for those who keep a server running; it answers also when the server has its hands full. */
final class OperationsServer implements AutoCloseable {
    static final String RELOAD = "/reload";

    private final Javalin javalin;

    OperationsServer(ApiServer server) {
        var reloading = new Reloading(server.live(), server::reload);
        this.javalin = Javalin.create(config -> {
            server.basics(config, Cors.NOBODY);
            Routes.read(config.routes, "/metrics", server.metrics()::write, Cors.NOBODY);
            config.routes.post(RELOAD, reloading::reload);
        });
    }

    void start(String host, int port) {
        javalin.start(host, port);
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
