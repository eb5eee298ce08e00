package io.github.supportguide.api.http;

import java.util.concurrent.atomic.AtomicLong;

/** How many questions of arrays may be on their way at once: their answers take memory until the last byte is read. */
final class Backlog {
    /** With what is needed to make it; a long answer has 5,000. */
    private static final long BYTES_OF_AN_ANSWER = 10_000;

    private final AtomicLong room;

    Backlog(long questions) {
        this.room = new AtomicLong(questions);
    }

    /** So many that half of the memory is left for everything else. */
    static Backlog ofThisMachine() {
        return new Backlog(Runtime.getRuntime().maxMemory() / 2 / BYTES_OF_AN_ANSWER);
    }

    boolean take(int questions) {
        if (room.addAndGet(-questions) >= 0) {
            return true;
        }
        give(questions);
        return false;
    }

    void give(int questions) {
        room.addAndGet(questions);
    }
}
