package io.github.supportguide.api;

import io.github.supportguide.api.access.Callers;
import io.github.supportguide.api.access.Credentials;
import io.github.supportguide.api.http.CommonHeaders;
import io.github.supportguide.api.http.Cors;
import io.github.supportguide.api.http.Languages;
import io.github.supportguide.api.http.Reader;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.api.operate.Health;
import io.github.supportguide.api.problem.Failures;
import io.github.supportguide.api.problem.JettyErrors;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.Set;

/** The JSON API over a catalogue that may be swapped while it runs. */
public final class ApiServer implements AutoCloseable {
    private static final int VIRTUAL_THREADS_SINCE = 21;
    private static final long LARGEST_BODY = 1_000_000;
    private static final int LARGEST_HEADER = 8 * 1024;
    private static final long STOP_WITHIN = 20_000;

    private final Javalin javalin;

    /** For everybody; nobody can be known. */
    public ApiServer(LiveCatalogue live, Clock clock) {
        this(live, Callers.unknown(), clock);
    }

    /**
     * @param callers who may see more than the public
     * @param clock tells the moment of asking, for questions that name none
     */
    public ApiServer(LiveCatalogue live, Callers callers, Clock clock) {
        this.javalin = Javalin.create(config -> {
            harden(config);
            var cors = new Cors(Set.of());
            config.routes.before(CommonHeaders::add);
            config.routes.before(cors::add);
            config.routes.before(
                    "/v1/*",
                    new Credentials(
                            callers, ctx -> Languages.accepted(ctx, live.now().catalogue())));
            Routes.register(config.routes, new Reader(live, clock), cors);
            new Health(live).register(config.routes);
            new Failures(ctx -> Languages.accepted(ctx, live.now().catalogue()), Routes::allowed)
                    .register(config.routes);
        });
    }

    /**
     * Starts to answer.
     *
     * @param port the port to listen on, or 0 for any that is free
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public ApiServer start(String host, int port) {
        javalin.start(host, port);
        return this;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Finishes what is being answered, and stops. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void harden(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setRequestHeaderSize(LARGEST_HEADER);
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_WITHIN);
            server.setErrorHandler(new JettyErrors());
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyErrors()));
    }
}
