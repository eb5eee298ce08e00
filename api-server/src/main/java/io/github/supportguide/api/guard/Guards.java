package io.github.supportguide.api.guard;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Sets up everything that stands before the API’s own code. */
public final class Guards {
    private Guards() {}

    /** Guards the server that is being configured. What it refuses, the server’s error handler puts into words. */
    public static void install(JavalinConfig config, GuardSettings settings) {
        var limits = settings.limits();
        config.http.maxRequestSize = limits.body();
        config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(limits.head()));
        config.jetty.modifyServer(server -> guard(server, settings));
    }

    private static void guard(Server server, GuardSettings settings) {
        var limits = settings.limits();
        var heads = new HeadDeadline(limits.headWithin());
        var addresses = new AddressCap(limits.connectionsFromOne(), settings.proxies());
        heads.setHandler(addressGate(limits));
        server.setHandler(new GracefulHandler(heads));
        server.setStopTimeout(limits.stopWithin().toMillis());
        server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        server.addBean(new ConnectionWatch(server, limits.idle(), heads, addresses));
    }

    private static AddressGate addressGate(Limits limits) {
        var gate = new AddressGate(limits.address());
        gate.setHandler(new BodyGate(limits));
        return gate;
    }
}
