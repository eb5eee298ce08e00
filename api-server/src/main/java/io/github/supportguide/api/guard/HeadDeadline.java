package io.github.supportguide.api.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the head of a request does not get finished. Jetty’s own timeout starts again with every
 * byte; so one task looks at all connections from time to time, and costs no thread however many there are.
 */
final class HeadDeadline extends Handler.Wrapper implements Connection.Listener {
    private final Map<Connection, Head> heads = new ConcurrentHashMap<>();
    private final Duration lookEvery;
    private volatile Scheduler.Task next;

    HeadDeadline(Duration within) {
        this.lookEvery = within.dividedBy(Head.LOOKS);
    }

    @Override
    public void onOpened(Connection connection) {
        heads.put(connection, new Head());
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
            Request.addCompletionListener(request, failure -> head.await(connection.getBytesIn()));
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
        next.cancel();
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
}
