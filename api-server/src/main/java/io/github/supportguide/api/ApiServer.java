package io.github.supportguide.api;

import io.github.supportguide.api.guard.Admission;
import io.github.supportguide.api.http.Cors;
import io.github.supportguide.api.http.Languages;
import io.github.supportguide.api.http.Reader;
import io.github.supportguide.api.http.SecurityHeaders;
import io.github.supportguide.api.live.LiveCatalogue;
import io.github.supportguide.api.operate.AccessLog;
import io.github.supportguide.api.operate.Health;
import io.github.supportguide.api.operate.Metrics;
import io.github.supportguide.api.operate.Stopping;
import io.github.supportguide.api.problem.Failures;
import io.github.supportguide.api.trace.Trace;
import io.github.supportguide.words.Words;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JSON API over a catalogue that may be swapped while it runs. */
public final class ApiServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ApiServer.class);

    private final ApiSettings settings;
    private final LiveCatalogue live;
    private final Clock clock;
    private final Stopping stopping;
    private final Health health;
    private final Metrics metrics;
    private final Javalin javalin;
    private final Optional<OperationsServer> operations;

    /** A server with nothing but the API, on a port that is said at its start. */
    public ApiServer(LiveCatalogue live, Clock clock) {
        this(live, clock, ApiSettings.at("127.0.0.1", 0).build());
    }

    /** @param clock tells the moment of asking, for questions that name none */
    public ApiServer(LiveCatalogue live, Clock clock, ApiSettings settings) {
        this.settings = settings;
        this.live = live;
        this.clock = clock;
        this.stopping =
                new Stopping(settings.drain(), settings.guards().limits().stopWithin());
        this.health = new Health(live, stopping);
        this.metrics = new Metrics(live, clock);
        this.javalin = Javalin.create(this::configure);
        this.operations =
                settings.operationsPort().isPresent() ? Optional.of(new OperationsServer(this)) : Optional.empty();
    }

    private void configure(JavalinConfig config) {
        var cors = Cors.of(settings.corsOrigins());
        basics(config, cors);
        config.routes.before(
                new Entrance(settings.callers(), new Admission(settings.guards(), System::nanoTime), this::language));
        Routes.register(config.routes, new Reader(live, clock), cors);
        Routes.register(config.routes, new Help(settings.help(), this::language), cors);
        if (settings.operationsPort().isEmpty()) {
            Routes.read(config.routes, "/metrics", metrics::write, cors);
        }
        config.jetty.modifyHttpConfiguration(stopping::observe);
        config.jetty.modifyServer(server -> server.setRequestLog(requestLog()));
    }

    /** What every port of ours has. */
    void basics(JavalinConfig config, Cors cors) {
        Hardening.apply(config, settings.guards(), this::language);
        config.jetty.modifyHttpConfiguration(Trace::begin);
        config.routes.before(SecurityHeaders::add);
        config.routes.before(cors::add);
        config.routes.after(ApiServer::remember);
        Routes.register(config.routes, health, cors);
        new Failures(this::language, Routes::allowed).register(config.routes);
    }

    private Words language(Context ctx) {
        return Languages.ofFailure(ctx, live.now().catalogue());
    }

    private Words language(Request refused) {
        return Languages.ofRefused(refused, live.now().catalogue());
    }

    private static void remember(Context ctx) {
        Optional.ofNullable(ctx.endpoints().lastHttpEndpoint())
                .ifPresent(endpoint -> Trace.of(ctx).took(endpoint.path));
    }

    private RequestLog requestLog() {
        return settings.accessLog()
                ? new RequestLog.Collection(metrics.requests(), new AccessLog(clock))
                : metrics.requests();
    }

    /**
     * Starts to answer where its settings say.
     *
     * @throws io.javalin.util.JavalinBindException if a port is taken
     */
    public ApiServer start() {
        return start(settings.host(), settings.port());
    }

    /**
     * Starts to answer.
     *
     * @param port the port to listen on, or 0 for any that is free
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public ApiServer start(String host, int port) {
        try {
            operations.ifPresent(
                    server -> server.start(host, settings.operationsPort().getAsInt()));
            javalin.start(host, port);
            return this;
        } catch (JavalinException e) {
            operations.ifPresent(OperationsServer::close);
            throw e;
        }
    }

    /** How it runs. */
    public ApiSettings settings() {
        return settings;
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The port for those who keep it running, if there is one. */
    public OptionalInt operationsPort() {
        return operations.isPresent() ? OptionalInt.of(operations.get().port()) : OptionalInt.empty();
    }

    /** Reads everything anew that may have changed, and says whether it can be used. */
    public boolean reload() {
        var callers = settings.callers().refresh();
        callers.forEach(LOG::error);
        return hasReloadedCatalogue() && callers.isEmpty();
    }

    private boolean hasReloadedCatalogue() {
        try {
            return live.reload().catalogue().isPresent();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    LiveCatalogue live() {
        return live;
    }

    Metrics metrics() {
        return metrics;
    }

    /** Says that it is not ready any more, finishes what is being answered, and stops. */
    @Override
    public void close() {
        stopping.stop(javalin.jettyServer().server());
        javalin.stop();
        operations.ifPresent(OperationsServer::close);
    }
}
