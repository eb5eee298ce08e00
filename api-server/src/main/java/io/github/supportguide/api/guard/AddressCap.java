package io.github.supportguide.api.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/** Keeps one address from taking all connections. This machine and trusted proxies speak for many and are free. */
final class AddressCap implements Connection.Listener {
    private final int most;
    private final TrustedProxies proxies;
    private final Map<Connection, String> callers = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    AddressCap(int most, TrustedProxies proxies) {
        this.most = most;
        this.proxies = proxies;
    }

    @Override
    public void onOpened(Connection connection) {
        counted(connection).map(ClientAddress::caller).ifPresent(caller -> {
            callers.put(connection, caller);
            if (open.merge(caller, 1, Integer::sum) > most) {
                connection.getEndPoint().close();
            }
        });
    }

    @Override
    public void onClosed(Connection connection) {
        var caller = callers.remove(connection);
        if (caller != null) {
            open.computeIfPresent(caller, (key, count) -> count == 1 ? null : count - 1);
        }
    }

    private Optional<InetAddress> counted(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? Optional.of(socket.getAddress()).filter(this::isCounted)
                : Optional.empty();
    }

    boolean isCounted(InetAddress address) {
        return !address.isLoopbackAddress() && !proxies.hold(address);
    }
}
