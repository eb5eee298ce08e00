package io.github.supportguide.api.guard;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Sets up everything that stands before the API’s own code. */
public final class Guards {
    private Guards() {}

    /** Guards the server that is being configured. What it refuses, the server’s error handler puts into words. */
    public static void install(JavalinConfig config, GuardSettings settings) {
        var limits = settings.limits();
        config.http.maxRequestSize = limits.body();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(limits.head());
            http.addCustomizer((request, reply) -> MethodAsSent.of(request));
        });
        config.jetty.modifyServer(server -> guard(server, settings));
    }

    private static void guard(Server server, GuardSettings settings) {
        var limits = settings.limits();
        var connections = new ConnectionGate(limits.connections(), limits.headWithin());
        var addresses = new AddressCap(limits.connectionsFromOne(), settings.proxies());
        connections.setHandler(addressGate(limits));
        server.setHandler(new GracefulHandler(connections));
        server.setStopTimeout(limits.stopWithin().toMillis());
        server.addEventListener(new ConnectionWatch(server, limits.idle(), connections, addresses));
    }

    private static AddressGate addressGate(Limits limits) {
        var gate = new AddressGate(limits.address());
        gate.setHandler(new BodyGate(limits));
        return gate;
    }
}
