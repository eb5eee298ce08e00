package io.github.supportguide.api.guard;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all bodies share, so that many middling ones do no more harm than one large one. */
final class BodyBudget {
    private final AtomicLong left;

    BodyBudget(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    boolean take(long bytes) {
        return left.addAndGet(-bytes) >= 0;
    }

    void give(long bytes) {
        left.addAndGet(bytes);
    }
}
