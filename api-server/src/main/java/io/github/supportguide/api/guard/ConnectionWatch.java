package io.github.supportguide.api.guard;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/** Tells listeners of every connection; just before the server opens its port, when it has what it accepts them with. */
final class ConnectionWatch implements LifeCycle.Listener {
    /** So many may knock at the same moment; fewer, and a crowd of slow ones makes others knock again seconds later. */
    private static final int KNOCKING = 1_024;

    private final Server server;
    private final Duration idle;
    private final List<Connection.Listener> listeners;

    ConnectionWatch(Server server, Duration idle, Connection.Listener... listeners) {
        this.server = server;
        this.idle = idle;
        this.listeners = List.of(listeners);
    }

    @Override
    public void lifeCycleStarting(LifeCycle starting) {
        for (var connector : server.getConnectors()) {
            watch(connector);
        }
    }

    private void watch(Connector connector) {
        listeners.forEach(listener -> connector.addBean(listener, false));
        if (connector instanceof ServerConnector socket) {
            socket.setIdleTimeout(idle.toMillis());
            socket.setAcceptQueueSize(KNOCKING);
        }
    }
}
