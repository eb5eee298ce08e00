package io.github.supportguide.api.guard;

import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

/** What is known of the next request on a connection: since when it is awaited, and whether its head has begun. */
final class Head {
    /** So many looks fit into the time that a head may take. */
    static final int LOOKS = 10;

    static final Comparator<Head> LEAST_WANTED_FIRST =
            Comparator.<Head, Boolean>comparing(head -> head.asked).thenComparingLong(head -> head.turn);

    private final AtomicInteger requests = new AtomicInteger();
    private volatile long turn;
    private volatile boolean asked;
    private volatile long bytesBefore;
    private int looks;

    /** @param turn counts what happens on all connections, so that the one with the lowest is silent for longest */
    Head(long turn) {
        this.turn = turn;
    }

    /** It is complete: its request is being answered. */
    void finish() {
        asked = true;
        requests.incrementAndGet();
    }

    /** The request is answered; what comes from here on belongs to a next one. */
    void await(long bytes, long turn) {
        this.bytesBefore = bytes;
        this.turn = turn;
        requests.decrementAndGet();
    }

    boolean isFinished() {
        return requests.get() > 0;
    }

    /** Whether it has begun and should long be finished; to be asked by one thread, look by look. */
    boolean isLate(long bytes) {
        looks = isFinished() || bytes == bytesBefore ? 0 : looks + 1;
        return looks > LOOKS;
    }
}
