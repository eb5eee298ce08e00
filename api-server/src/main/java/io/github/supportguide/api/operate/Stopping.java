package io.github.supportguide.api.operate;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;

/**
 * The end of a server: it says that it is not ready any more, goes on answering until those who send questions have
 * heard of it, takes no more connections, and finishes what it has begun.
 */
public final class Stopping {
    private final Duration drain;
    private final Duration within;
    private volatile boolean begun;

    /**
     * @param drain how long to go on answering
     * @param within how long what has begun may take in all
     */
    public Stopping(Duration drain, Duration within) {
        this.drain = drain;
        this.within = within;
    }

    public boolean hasBegun() {
        return begun;
    }

    /** Asks whoever holds a connection to open no more requests on it. */
    public void turnAway(Context ctx) {
        if (begun) {
            ctx.header("Connection", "close");
        }
    }

    /** Says so, and goes on answering for a while. */
    public void begin() {
        begun = true;
        try {
            Thread.sleep(drain.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes no more connections, and waits for the end of what has begun; what takes too long is cut off later. */
    public void finish(Server server) {
        try {
            CompletableFuture.allOf(Arrays.stream(server.getConnectors())
                            .map(Connector::shutdown)
                            .toArray(CompletableFuture<?>[]::new))
                    .get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // the server stops all the same
        }
    }
}
