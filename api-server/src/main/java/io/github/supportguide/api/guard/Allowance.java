package io.github.supportguide.api.guard;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a caller has left after asking, and whether that was within the rate. */
final class Allowance {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Rate rate;
    private final long owed;
    private final long wait;

    /** @param wait how long until the request could go on, or 0 if it may */
    Allowance(Rate rate, long owed, long wait) {
        this.rate = rate;
        this.owed = owed;
        this.wait = wait;
    }

    /** Whether the request may go on; if not it is to be answered 429. */
    boolean granted() {
        return wait == 0;
    }

    /** The header fields that tell a caller, on every answer that was counted. */
    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("RateLimit-Policy", "\"default\";q=%d;w=%d".formatted(rate.burst(), seconds(rate.credit())));
        headers.put("RateLimit", "\"default\";r=%d;t=%d".formatted(left(), seconds(owed)));
        if (wait > 0) {
            headers.put("Retry-After", String.valueOf(seconds(wait)));
        }
        return headers;
    }

    private long left() {
        return (rate.credit() - owed) / rate.cost();
    }

    private static long seconds(long nanos) {
        return (nanos + SECOND - 1) / SECOND;
    }
}
