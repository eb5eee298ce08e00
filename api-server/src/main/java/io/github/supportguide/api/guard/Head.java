package io.github.supportguide.api.guard;

import java.util.concurrent.atomic.AtomicInteger;

/** Whether the head of a next request has begun on a connection, and for how many looks it has been unfinished. */
final class Head {
    /** So many looks fit into the time that a head may take. */
    static final int LOOKS = 10;

    private final AtomicInteger requests = new AtomicInteger();
    private volatile long bytesBefore;
    private int looks;

    /** It is complete: its request is being answered. */
    void finish() {
        requests.incrementAndGet();
    }

    /** The request is answered; what comes from here on belongs to a next one. */
    void await(long bytes) {
        bytesBefore = bytes;
        requests.decrementAndGet();
    }

    /** To be asked by one thread, look by look. */
    boolean isLate(long bytes) {
        looks = requests.get() > 0 || bytes == bytesBefore ? 0 : looks + 1;
        return looks > LOOKS;
    }
}
