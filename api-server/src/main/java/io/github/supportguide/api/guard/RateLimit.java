package io.github.supportguide.api.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets every caller ask at a rate. A caller is one number here, the moment at which nothing is left to pay for, so
 * that many fit in little memory; of more than {@value #CALLERS} those are forgotten who asked longest ago.
 */
final class RateLimit {
    static final int CALLERS = 20_000;

    private final Rate rate;
    private final LongSupplier nanoTime;
    private final Map<String, Long> paidAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > CALLERS;
        }
    };

    /** @param nanoTime a time that only moves on, such as {@link System#nanoTime} */
    RateLimit(Rate rate, LongSupplier nanoTime) {
        this.rate = rate;
        this.nanoTime = nanoTime;
    }

    /**
     * Counts a request.
     *
     * @param caller the name of a key, or {@link ClientAddress#caller()}; never the key itself
     * @param weight as how many requests it counts; never as more than a burst, or it could not be sent at all
     */
    synchronized Allowance ask(String caller, int weight) {
        var now = nanoTime.getAsLong();
        var owed = Math.max(0, paidAt.getOrDefault(caller, now) - now);
        var price = rate.cost() * Math.min(weight, rate.burst());
        var wait = owed + price - rate.credit();
        if (wait > 0) {
            return new Allowance(rate, owed, wait);
        }
        paidAt.put(caller, now + owed + price);
        return new Allowance(rate, owed + price, 0);
    }

    synchronized int callers() {
        return paidAt.size();
    }
}
