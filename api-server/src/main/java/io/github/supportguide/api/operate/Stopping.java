package io.github.supportguide.api.operate;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;

/**
 * The end of a server: it says that it is not ready any more, goes on answering until those who send questions have
 * heard of it, takes no more connections, and finishes what it has begun.
 */
public final class Stopping {
    private static final long LOOK_EVERY = 10;

    private final Duration drain;
    private final Duration within;
    private final AtomicLong running = new AtomicLong();
    private volatile boolean begun;

    /**
     * @param drain how long to go on answering
     * @param within how long what has begun may take after that
     */
    public Stopping(Duration drain, Duration within) {
        this.drain = drain;
        this.within = within;
    }

    public boolean hasBegun() {
        return begun;
    }

    /** Counts what has begun, and asks callers at the end to open no more requests on their connections. */
    public void observe(HttpConfiguration http) {
        http.addCustomizer(this::begin);
    }

    private Request begin(Request request, HttpFields.Mutable reply) {
        running.incrementAndGet();
        Request.addCompletionListener(request, failure -> running.decrementAndGet());
        if (begun) {
            reply.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
        return request;
    }

    /** Says so, goes on answering for a while, and then finishes. */
    public void stop(Server server) {
        begun = true;
        pause(drain.toMillis());
        Arrays.stream(server.getConnectors())
                .filter(NetworkConnector.class::isInstance)
                .forEach(connector -> ((NetworkConnector) connector).close());
        server.setStopTimeout(Math.max(0, within.toMillis() - finish()));
    }

    /** Waits for what has begun, and tells how many milliseconds that took. */
    private long finish() {
        var start = System.nanoTime();
        while (running.get() > 0 && System.nanoTime() - start < within.toNanos()) {
            pause(LOOK_EVERY);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
