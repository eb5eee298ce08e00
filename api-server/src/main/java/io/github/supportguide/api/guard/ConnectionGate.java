package io.github.supportguide.api.guard;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections on which the head of a request does not get finished. Jetty’s own timeout starts again with every
 * byte; so one task looks at all connections from time to time, and costs no thread however many there are. When there
 * are too many, one makes room for a new one: the oldest that never asked anything, else the one that has asked nothing
 * for longest.
 */
final class ConnectionGate extends Handler.Wrapper implements Connection.Listener {
    private final Map<Connection, Head> heads = new ConcurrentHashMap<>();
    private final AtomicLong turns = new AtomicLong();
    private final int most;
    private final Duration lookEvery;
    private volatile Scheduler.@Nullable Task next;

    ConnectionGate(int most, Duration headWithin) {
        this.most = most;
        this.lookEvery = headWithin.dividedBy(Head.LOOKS);
    }

    @Override
    public void onOpened(Connection connection) {
        heads.put(connection, new Head(turns.incrementAndGet()));
        if (heads.size() > most) {
            makeRoomFor(connection);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        heads.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var connection = request.getConnectionMetaData().getConnection();
        var head = heads.get(connection);
        if (head != null) {
            head.finish();
            Request.addCompletionListener(
                    request, failure -> head.await(connection.getBytesIn(), turns.incrementAndGet()));
        }
        return super.handle(request, response, callback);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        lookLater();
    }

    @Override
    protected void doStop() throws Exception {
        Objects.requireNonNull(next).cancel();
        super.doStop();
    }

    private void lookLater() {
        next = getServer().getScheduler().schedule(this::look, lookEvery);
    }

    private void look() {
        heads.forEach((connection, head) -> {
            if (head.isLate(connection.getBytesIn())) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning()) {
            lookLater();
        }
    }

    @SuppressWarnings("ReferenceEquality") // that very connection
    private void makeRoomFor(Connection newest) {
        Comparator<Map.Entry<Connection, Head>> othersFirst = Comparator.comparing(open -> open.getKey() == newest);
        heads.entrySet().stream()
                .filter(open -> !open.getValue().isFinished())
                .min(othersFirst.thenComparing(Map.Entry.comparingByValue(Head.LEAST_WANTED_FIRST)))
                .map(Map.Entry::getKey)
                .ifPresent(silent -> {
                    heads.remove(silent);
                    silent.getEndPoint().close();
                });
    }
}
