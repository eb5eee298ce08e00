package io.github.supportguide.api.guard;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/** Tells listeners of every connection, once the server has what it accepts them with. */
final class ConnectionWatch extends AbstractLifeCycle {
    private final Server server;
    private final Duration idle;
    private final List<Connection.Listener> listeners;

    ConnectionWatch(Server server, Duration idle, Connection.Listener... listeners) {
        this.server = server;
        this.idle = idle;
        this.listeners = List.of(listeners);
    }

    @Override
    protected void doStart() {
        for (var connector : server.getConnectors()) {
            listeners.forEach(listener -> connector.addBean(listener, false));
            if (connector instanceof AbstractConnector endPoints) {
                endPoints.setIdleTimeout(idle.toMillis());
            }
        }
    }
}
