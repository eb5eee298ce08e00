package io.github.supportguide.api.guard;

import java.util.concurrent.atomic.AtomicInteger;

/** What is known of the next request on a connection: for how many looks it has been awaited, and its head begun. */
final class Head {
    /** So many looks fit into the time that a head may take. */
    static final int LOOKS = 10;

    private final AtomicInteger requests = new AtomicInteger();
    private volatile long bytesBefore;
    private final AtomicInteger looks = new AtomicInteger();
    private int looksAtHead;

    /** It is complete: its request is being answered. */
    void finish() {
        requests.incrementAndGet();
    }

    /** The request is answered; what comes from here on belongs to a next one. */
    void await(long bytes) {
        bytesBefore = bytes;
        looks.set(0);
        requests.decrementAndGet();
    }

    boolean isFinished() {
        return requests.get() > 0;
    }

    /** For how many looks nothing has been asked. */
    int looks() {
        return looks.get();
    }

    /** Whether a head that has begun should long be finished; to be asked by one thread, look by look. */
    boolean isLate(long bytes) {
        looks.incrementAndGet();
        looksAtHead = isFinished() || bytes == bytesBefore ? 0 : looksAtHead + 1;
        return looksAtHead > LOOKS;
    }
}
