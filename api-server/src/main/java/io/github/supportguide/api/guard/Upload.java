package io.github.supportguide.api.guard;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content.Chunk;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.HttpChannel.IdleTimeoutTask;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** One body on its way in. It comes whenever it comes, and no thread waits for it; but it has to come in time. */
final class Upload implements Runnable {
    private static final long ONCE_MORE = 100;

    private final Request.Handler next;
    private final Limits limits;
    private final BodyBudget budget;
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Body body = new Body();
    private final AtomicReference<State> state = new AtomicReference<>(State.READING);
    private volatile Scheduler.@Nullable Task deadline;

    Upload(
            Request.Handler next,
            Limits limits,
            BodyBudget budget,
            Request request,
            Response response,
            Callback callback) {
        this.next = next;
        this.limits = limits;
        this.budget = budget;
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    void start() {
        Request.addCompletionListener(request, failure -> budget.give(body.size()));
        expireIn(limits.bodyWithin().toMillis());
        run();
    }

    @Override
    public void run() {
        state.set(State.READING);
        for (var chunk = request.read(); chunk != null; chunk = request.read()) {
            if (ends(chunk)) {
                return;
            }
        }
        state.set(State.WAITING);
        request.demand(this);
    }

    private boolean ends(Chunk chunk) {
        if (Chunk.isFailure(chunk)) {
            return refuse(statusOf(chunk.getFailure()));
        }
        var room = budget.take(chunk.remaining());
        body.add(chunk);
        if (body.size() > limits.body()) {
            return refuse(HttpStatus.PAYLOAD_TOO_LARGE_413);
        }
        if (!room) {
            return refuse(HttpStatus.SERVICE_UNAVAILABLE_503);
        }
        return chunk.isLast() && pass();
    }

    private static int statusOf(Throwable failure) {
        return failure instanceof TimeoutException ? HttpStatus.REQUEST_TIMEOUT_408 : HttpStatus.BAD_REQUEST_400;
    }

    private boolean refuse(int status) {
        settle();
        Rejection.write(request, response, callback, status);
        return true;
    }

    private boolean pass() {
        settle();
        var whole = new WholeRequest(request, body.bytes());
        try {
            if (!next.handle(whole, response, callback)) {
                Response.writeError(whole, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failure) {
            Response.writeError(whole, response, callback, failure);
        }
        return true;
    }

    private void settle() {
        state.set(State.SETTLED);
        Objects.requireNonNull(deadline).cancel();
    }

    private void expireIn(long millis) {
        deadline = request.getComponents().getScheduler().schedule(this::expire, Duration.ofMillis(millis));
    }

    /** Wakes the reading as if the connection had been idle, which Jetty lets us answer; if it just reads, later. */
    private void expire() {
        if (state.compareAndSet(State.WAITING, State.READING)) {
            wake(HttpChannel.from(request).onIdleTimeout(new TimeoutException()));
        } else if (state.get() == State.READING) {
            expireIn(ONCE_MORE);
        }
    }

    /** There is nothing to wake if it has not asked to be woken yet. */
    private void wake(IdleTimeoutTask task) {
        if (task.action() == null) {
            state.compareAndSet(State.READING, State.WAITING);
            expireIn(ONCE_MORE);
        } else {
            request.getComponents().getExecutor().execute(task.action());
        }
    }

    private enum State {
        READING,
        WAITING,
        SETTLED
    }
}
