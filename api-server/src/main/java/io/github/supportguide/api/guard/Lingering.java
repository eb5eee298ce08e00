package io.github.supportguide.api.guard;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Reads on for a moment, and throws away what it reads: a client on whom one hangs up while it is sending may never
 * see why.
 */
final class Lingering implements Runnable {
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final Request request;
    private final Callback callback;
    private final AtomicBoolean over = new AtomicBoolean();

    private Lingering(Request request, Callback callback) {
        this.request = request;
        this.callback = callback;
    }

    /** To be called when the answer is on its way. */
    static Callback before(Request request, Callback callback) {
        return Callback.from(new Lingering(request, callback)::start, callback::failed);
    }

    private void start() {
        request.getComponents().getScheduler().schedule(this::end, AT_MOST);
        run();
    }

    @Override
    public void run() {
        while (!over.get()) {
            var chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (isLast(chunk)) {
                end();
            }
        }
    }

    private static boolean isLast(Chunk chunk) {
        chunk.release();
        return chunk.isLast() || Chunk.isFailure(chunk);
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            callback.succeeded();
        }
    }
}
